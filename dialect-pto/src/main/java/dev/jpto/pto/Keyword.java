package dev.jpto.pto;

import java.util.Optional;

/** A Java enum whose constants are written as a keyword in the text. */
interface Keyword {
  /** The keyword. */
  String keyword();

  /** The constant written {@code keyword}. */
  static <E extends Enum<E> & Keyword> Optional<E> find(Class<E> type, String keyword) {
    for (E constant : type.getEnumConstants()) {
      if (constant.keyword().equals(keyword)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** The keywords of all constants, in order. */
  static <E extends Enum<E> & Keyword> String[] all(Class<E> type) {
    E[] constants = type.getEnumConstants();
    String[] keywords = new String[constants.length];
    for (int i = 0; i < keywords.length; i++) {
      keywords[i] = constants[i].keyword();
    }
    return keywords;
  }
}
