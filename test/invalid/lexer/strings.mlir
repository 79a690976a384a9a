// rule: a string ends before the end of its file
"builtin.module
// -----
// rule: a string ends on its line
"builtin.module"() {a = "one
two"} : () -> ()
// -----
// rule: an escape is one of the known letters or two hex digits
"builtin.module"() {a = "\x41"} : () -> ()
// -----
// rule: an escape by number has two hex digits
"builtin.module"() {a = "\4"} : () -> ()
// -----
// rule: an escape by number has hex digits only
"builtin.module"() {a = "\G0"} : () -> ()
// -----
// rule: a backslash at the end of the file escapes nothing
"builtin.module"() {a = "\
// -----
// rule: a backslash at the end of a line escapes nothing
"builtin.module"() {a = "b\
c"} : () -> ()
// -----
// rule: an escaped quote does not end a string
"builtin.module"() {a = "b\"} : () -> ()
// -----
// rule: an escape of carriage return is unknown
"builtin.module"() {a = "b\r"} : () -> ()
// -----
// rule: a string as symbol name ends on its line
"builtin.module"() {a = @"b
"} : () -> ()
// -----
// rule: an escape in a symbol name is one of the known
"builtin.module"() {a = @"b\q"} : () -> ()
// -----
// rule: an escape in an operation name is one of the known
"builtin.\module"() : () -> ()
// -----
// rule: an operation name holds no null character
"builtin\00module"() : () -> ()
// -----
// rule: an operation name is not empty
""() : () -> ()
