// flags: --allow-unregistered-dialect
// rule: properties are closed
"ex.op"() <{a = 1 : i32} : () -> ()
// -----
// rule: properties stand once
"ex.op"() <{a = 1 : i32}> <{b = 1 : i32}> : () -> ()
// -----
// rule: properties stand before the regions
"ex.op"() ({
}) <{a = 1 : i32}> : () -> ()
// -----
// rule: properties stand before the attributes
"ex.op"() {b = 1 : i32} <{a = 1 : i32}> : () -> ()
// -----
// rule: properties stand behind the successors
"ex.op"() ({
  "ex.br"() <{a = 1 : i32}> [^bb1] : () -> ()
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: properties are an attribute
"ex.op"() <> : () -> ()
// -----
// rule: a less-than sign alone opens no properties
"ex.op"() < : () -> ()
// -----
// rule: the dictionary of the properties is closed
"ex.op"() <{a = 1 : i32 : () -> ()
// -----
// rule: the keys of properties differ
"ex.op"() <{a = 1 : i32, a = 2 : i32}> : () -> ()
// -----
// rule: properties of an unregistered operation are a dictionary
"ex.op"() <1 : i32> : () -> ()
