package io.steward.account.profile.persistence;

/**
 * Another transaction registered one of the codes after this one had seen that it was free; run the
 * batch again.
 */
class ConcurrentRegistration extends RuntimeException {
  ConcurrentRegistration() {
    super("an account of the batch was registered meanwhile", null, false, false);
  }
}
