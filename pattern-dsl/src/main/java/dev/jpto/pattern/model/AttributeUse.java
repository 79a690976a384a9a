package dev.jpto.pattern.model;

import java.util.Optional;

/** An attribute of an operation; without a value it is absent. */
public record AttributeUse(String key, Optional<Var> value) {}
