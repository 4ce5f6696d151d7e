package io.steward.slamonitor.intake.web;

import io.steward.platform.problem.Problems;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A body that is refused with 413 beyond 32 MB. It is read to its end first, since a client that is
 * still sending would meet a broken connection instead of the explanation.
 */
final class LimitedBody extends FilterInputStream {
  private static final long MOST = 32L * 1024 * 1024;

  private long read;

  private LimitedBody(InputStream body) {
    super(body);
  }

  /**
   * The body, within the limit.
   *
   * @param declared its length as the client stated it; negative when it stated none
   */
  static InputStream of(InputStream body, long declared) throws IOException {
    LimitedBody limited = new LimitedBody(body);
    if (declared > MOST) {
      limited.refuse();
    }
    return limited;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    count(count);
    return count;
  }

  private void count(int bytes) throws IOException {
    read += Math.max(bytes, 0);
    if (read > MOST) {
      refuse();
    }
  }

  private void refuse() throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
    throw Problems.tooLarge("The body is larger than 32 MB; send it in parts.");
  }
}
