package dev.jpto.rewrite.match;

/** What a visit works with, kept from one visit to the next so that visits allocate nothing. */
final class MatchState {
  long testsDone;
}
