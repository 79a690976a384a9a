// flags: --allow-unregistered-dialect
// rule: the keys of a dictionary differ
"ex.op"() {a = 1 : i32, a = 2 : i32} : () -> ()
// -----
// rule: the keys of a dictionary differ, though the values are the same
"ex.op"() {a, b, a} : () -> ()
// -----
// rule: the keys of a dictionary differ, in quotes or not
"ex.op"() {a = 1 : i32, "a" = 2 : i32} : () -> ()
// -----
// rule: a dictionary is closed
"ex.op"() {a = 1 : i32 : () -> ()
// -----
// rule: a dictionary is closed before the end of the file
"ex.op"() {a = 1 : i32
// -----
// rule: attributes are separated by commas
"ex.op"() {a = 1 : i32 b = 2 : i32} : () -> ()
// -----
// rule: no comma follows the last attribute
"ex.op"() {a = 1 : i32,} : () -> ()
// -----
// rule: no comma stands alone
"ex.op"() {,} : () -> ()
// -----
// rule: a key is a name or string
"ex.op"() {1 = 1 : i32} : () -> ()
// -----
// rule: a key is not empty
"ex.op"() {"" = 1 : i32} : () -> ()
// -----
// rule: a key is no symbol
"ex.op"() {@a = 1 : i32} : () -> ()
// -----
// rule: a value follows the equals sign
"ex.op"() {a = } : () -> ()
// -----
// rule: an equals sign stands before the value
"ex.op"() {a 1 : i32} : () -> ()
// -----
// rule: a colon does not stand for the equals sign
"ex.op"() {a : 1} : () -> ()
// -----
// rule: the dictionary stands behind the operands
"ex.op" {a = 1 : i32} () : () -> ()
// -----
// rule: the dictionary stands before the type
"ex.op"() : () -> () {a = 1 : i32}
// -----
// rule: there is one dictionary
"ex.op"() {a = 1 : i32} {b = 1 : i32} : () -> ()
// -----
// rule: a key of a nested dictionary stands once
"ex.op"() {d = {a = 1 : i32, a = 2 : i32}} : () -> ()
// -----
// rule: a key begins with a letter
"ex.op"() {.a = 1 : i32} : () -> ()
// -----
// rule: a nested dictionary is closed
"ex.op"() {d = {a = 1 : i32} : () -> ()
