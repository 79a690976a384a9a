package dev.jpto.ir.support;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The buffer that all text is written to. */
class TextSinkTest {
  @Test
  void piecesFollowEachOther() {
    TextSink sink = new TextSink();
    CharSequence sequence = new StringBuilder("seq");
    sink.append('a').append("bc").indent(2).append(sequence).append(new byte[] {'x'}).append(12);
    assertEquals("abc  seqx12", sink.toString());
    assertEquals(11, sink.length());
    assertEquals('c', sink.byteAt(2));
  }

  @ParameterizedTest
  @ValueSource(
      longs = {0, 9, 10, 99, 100, 1234567890123456789L, -1, Long.MAX_VALUE, Long.MIN_VALUE})
  void numbersAreDecimal(long value) {
    assertEquals(Long.toString(value), new TextSink().append(value).toString());
  }

  @Test
  void textIsUtf8() {
    byte[] bytes = new TextSink().append("aé€\uD83D\uDE00").toByteArray();
    assertArrayEquals("aé€\uD83D\uDE00".getBytes(StandardCharsets.UTF_8), bytes);
  }

  @Test
  void bytesThatAreNoUtf8ComeOutAsTheyWere() {
    byte[] raw = {'a', (byte) 0xFF, (byte) 0x80, 'b'};
    String text = Utf8.decode(raw, 0, raw.length);
    assertArrayEquals(raw, new TextSink().append(text).toByteArray());
  }

  @Test
  void aSinkTakesTheContentOfAnother() {
    TextSink inner = new TextSink().append("inner");
    assertEquals("<inner>", new TextSink().append('<').append(inner).append('>').toString());
    inner.clear();
    assertEquals(0, inner.length());
  }

  @Test
  void textLongerThanTheBufferFits() {
    String text = "0123456789".repeat(100_000);
    assertEquals(text, new TextSink().append("x").append(text).toString().substring(1));
  }

  @Test
  void aStreamGetsEverythingInOrder() {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    TextSink sink = new TextSink(stream);
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      sink.append(i).append(i % 3 == 0 ? "é" : " ").append('\n');
      expected.append(i).append(i % 3 == 0 ? "é" : " ").append('\n');
    }
    assertTrue(stream.size() > 0, "blocks are passed on before the end");
    sink.append("long ".repeat(50_000)).flush();
    expected.append("long ".repeat(50_000));
    assertEquals(expected.toString(), stream.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aStreamThatFailsIsReported() {
    TextSink sink =
        new TextSink(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("disk full");
              }
            });
    sink.append("x");
    assertEquals(
        "java.io.IOException: disk full",
        assertThrows(UncheckedIOException.class, sink::flush).getMessage());
  }
}
