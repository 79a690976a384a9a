// rule: an operation with a location is reported there
"builtin.module"() : () -> () loc("a.py":10:20)
// -----
// rule: an operation with a name for location is reported at the child
"builtin.module"() : () -> () loc("name"("a.py":10:20))
// -----
// rule: an operation with a name alone is reported nowhere
"builtin.module"() : () -> () loc("name")
// -----
// rule: an operation with an unknown location is reported nowhere
"builtin.module"() : () -> () loc(unknown)
// -----
// rule: an operation with a call site is reported at the callee, and noted at the caller
"builtin.module"() : () -> () loc(callsite("a.py":10:20 at "b.py":30:40))
// -----
// rule: an operation with a fused location is reported at the first
"builtin.module"() : () -> () loc(fused["a.py":10:20, "b.py":30:40])
