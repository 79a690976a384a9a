// flags: --allow-unregistered-dialect
// rule: an attribute of a dialect is closed
"ex.op"() {a = #ex.a<1} : () -> ()
// -----
// rule: an opaque attribute is closed
"ex.op"() {a = #ex<"a"} : () -> ()
// -----
// rule: brackets in an attribute of a dialect match
"ex.op"() {a = #ex.a<(1]>} : () -> ()
// -----
// rule: a known dialect without such an attribute has none
"ex.op"() {a = #func.a} : () -> ()
// -----
// rule: the arith dialect has an attribute fastmath, not fastmaths
"ex.op"() {a = #arith.fastmaths<fast>} : () -> ()
// -----
// rule: the flags of an attribute fastmath are known
"ex.op"() {a = #arith.fastmath<quick>} : () -> ()
// -----
// rule: an attribute fastmath has flags
"ex.op"() {a = #arith.fastmath} : () -> ()
// -----
// rule: an attribute fastmath has flags in its brackets
"ex.op"() {a = #arith.fastmath<>} : () -> ()
// -----
// rule: the flags of an attribute fastmath are separated by commas
"ex.op"() {a = #arith.fastmath<nnan ninf>} : () -> ()
// -----
// rule: an attribute fastmath is closed
"ex.op"() {a = #arith.fastmath<nnan} : () -> ()
// -----
// rule: the flags of an attribute overflow are known
"ex.op"() {a = #arith.overflow<wrap>} : () -> ()
// -----
// rule: the flags of an attribute overflow are separated by commas
"ex.op"() {a = #arith.overflow<nsw nuw>} : () -> ()
// -----
// rule: the arith dialect has no attribute without a name
"ex.op"() {a = #arith<1>} : () -> ()
// -----
// rule: the builtin dialect has no attribute foo
"ex.op"() {a = #builtin.foo} : () -> ()
// -----
// rule: a typed attribute of a dialect has a type behind its colon
"ex.op"() {a = #ex.a : } : () -> ()
// -----
// rule: a string has a type behind its colon
"ex.op"() {a = "s" : } : () -> ()
// -----
// rule: a string has a type behind its colon, no word
"ex.op"() {a = "s" : foo} : () -> ()
// -----
// rule: an attribute unit has no value
"ex.op"() {a = unit 1} : () -> ()
// -----
// rule: an attribute affine_map is closed
"ex.op"() {a = affine_map<(d0) -> (d0)} : () -> ()
// -----
// rule: a type attribute is one type
"ex.op"() {a = i32 i64} : () -> ()
