package dev.jpto.testkit.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A way to damage a text; which place of it is hit, and how, a seed decides. */
public enum Mutation {
  /** Changes one bit. */
  FLIP_BIT {
    @Override
    byte[] apply(byte[] text, Random random) {
      byte[] copy = text.clone();
      copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
      return copy;
    }
  },

  /** Puts any byte anywhere. */
  INSERT_BYTE {
    @Override
    byte[] apply(byte[] text, Random random) {
      int at = random.nextInt(text.length + 1);
      return splice(text, at, at, new byte[] {(byte) random.nextInt(256)});
    }
  },

  /** Removes a short run of bytes. */
  DELETE_BYTES {
    @Override
    byte[] apply(byte[] text, Random random) {
      int from = random.nextInt(text.length);
      return splice(text, from, Math.min(text.length, from + 1 + random.nextInt(8)), NOTHING);
    }
  },

  /** Ends the text early. */
  TRUNCATE {
    @Override
    byte[] apply(byte[] text, Random random) {
      return Arrays.copyOf(text, random.nextInt(text.length + 1));
    }
  },

  /** Repeats a run of bytes. */
  DUPLICATE_BYTES {
    @Override
    byte[] apply(byte[] text, Random random) {
      int from = random.nextInt(text.length);
      int to = Math.min(text.length, from + 1 + random.nextInt(200));
      return splice(text, to, to, Arrays.copyOfRange(text, from, to));
    }
  },

  /** Removes a token. */
  DELETE_TOKEN {
    @Override
    byte[] apply(byte[] text, Random random) {
      Tokens.Span span = Tokens.of(text).any(random);
      return splice(text, span.from(), span.to(), NOTHING);
    }
  },

  /** Writes a token of the text in the place of another. */
  REPLACE_TOKEN {
    @Override
    byte[] apply(byte[] text, Random random) {
      Tokens tokens = Tokens.of(text);
      Tokens.Span span = tokens.any(random);
      return splice(text, span.from(), span.to(), tokens.any(random).bytes(text));
    }
  },

  /** Exchanges two tokens. */
  SWAP_TOKENS {
    @Override
    byte[] apply(byte[] text, Random random) {
      Tokens tokens = Tokens.of(text);
      Tokens.Span a = tokens.any(random);
      Tokens.Span b = tokens.any(random);
      if (a.from() > b.from()) {
        Tokens.Span swap = a;
        a = b;
        b = swap;
      }
      byte[] changed = splice(text, b.from(), b.to(), a.bytes(text));
      return splice(changed, a.from(), a.to(), b.bytes(text));
    }
  },

  /** Writes a word of the language anywhere a token stands. */
  INSERT_WORD {
    @Override
    byte[] apply(byte[] text, Random random) {
      int at = Tokens.of(text).any(random).from();
      String word = WORDS.get(random.nextInt(WORDS.size())) + " ";
      return splice(text, at, at, word.getBytes(StandardCharsets.UTF_8));
    }
  },

  /** Makes a number huge, negative or odd. */
  BLOW_UP_NUMBER {
    @Override
    byte[] apply(byte[] text, Random random) {
      Tokens numbers = Tokens.of(text).numbers();
      Tokens.Span span = numbers.isEmpty() ? Tokens.of(text).any(random) : numbers.any(random);
      String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
      return splice(text, span.from(), span.to(), number.getBytes(StandardCharsets.UTF_8));
    }
  },

  /** Adds a bracket or removes one. */
  UNBALANCE {
    @Override
    byte[] apply(byte[] text, Random random) {
      Tokens brackets = Tokens.of(text).brackets();
      if (random.nextBoolean() && !brackets.isEmpty()) {
        Tokens.Span span = brackets.any(random);
        return splice(text, span.from(), span.to(), NOTHING);
      }
      int at = random.nextInt(text.length + 1);
      return splice(text, at, at, new byte[] {(byte) "()[]{}<>".charAt(random.nextInt(8))});
    }
  },

  /** Exchanges two lines. */
  SWAP_LINES {
    @Override
    byte[] apply(byte[] text, Random random) {
      String[] lines = new String(text, StandardCharsets.ISO_8859_1).split("\n", -1);
      int a = random.nextInt(lines.length);
      int b = random.nextInt(lines.length);
      String swap = lines[a];
      lines[a] = lines[b];
      lines[b] = swap;
      return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
  };

  private static final byte[] NOTHING = {};
  private static final List<String> WORDS =
      List.of(
          "loc",
          "dense",
          "sparse",
          "array",
          "tensor",
          "memref",
          "vector",
          "affine_map",
          "strided",
          "distinct",
          "true",
          "unit",
          "#map",
          "!t",
          "^bb0",
          "%0",
          "@f",
          "->",
          "::",
          "{-#",
          "#-}",
          "\"",
          "//",
          "0x",
          "?",
          "*",
          "-",
          "i32",
          "f80",
          "index",
          "none",
          "<{",
          "}>",
          "= ",
          ":");
  private static final List<String> NUMBERS =
      List.of(
          "99999999999999999999999999999999",
          "18446744073709551616",
          "9223372036854775808",
          "4294967296",
          "2147483648",
          "16777216",
          "-1",
          "0",
          "0x",
          "0xFFFFFFFFFFFFFFFFFFFFFFFFFF",
          "1.0e99999",
          "1e5",
          "0.0");

  /** The damaged text; a text without bytes stays as it is. */
  public byte[] apply(byte[] text, long seed) {
    return text.length == 0 ? text : apply(text, new Random(seed));
  }

  abstract byte[] apply(byte[] text, Random random);

  /** {@code text} with {@code [from, to)} replaced by {@code middle}. */
  private static byte[] splice(byte[] text, int from, int to, byte[] middle) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + middle.length);
    out.write(text, 0, from);
    out.writeBytes(middle);
    out.write(text, to, text.length - to);
    return out.toByteArray();
  }
}
