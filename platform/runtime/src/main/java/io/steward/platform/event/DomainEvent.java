package io.steward.platform.event;

/**
 * A fact to publish.
 *
 * @param topic the Kafka topic, one of {@link Topics}
 * @param key the id of the aggregate the fact is about; facts with one key keep their order
 * @param type the CloudEvents type, for example {@code ticket.opened.v1}
 * @param subject what the fact is about in words of the domain, often equal to the key
 * @param payload the body, serialised with the service's own JSON mapper
 */
public record DomainEvent(String topic, String key, String type, String subject, Object payload) {}
