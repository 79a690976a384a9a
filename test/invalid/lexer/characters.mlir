// rule: a character that begins no token is an error
$
// -----
// rule: a back quote begins no token
`foo`
// -----
// rule: a full stop alone is no token
"builtin.module"() ({
}) . : () -> ()
// -----
// rule: two full stops are no ellipsis
"builtin.module"() ({
}) .. : () -> ()
// -----
// rule: a single slash begins no comment
"builtin.module"() ({
}) : () -> () / comment
// -----
// rule: there are no block comments
/* a comment */
"builtin.module"() ({
}) : () -> ()
// -----
// rule: a semicolon is no token
"builtin.module"() ({
}) : () -> ();
// -----
// rule: an ampersand is no token
"builtin.module"() {a = 1 : i32 & 2} : () -> ()
// -----
// rule: a single quote begins no string
'builtin.module'() : () -> ()
// -----
// rule: a tilde is no token
"builtin.module"() {a = ~1} : () -> ()
// -----
// rule: a backslash outside a string is no token
"builtin.module"() \
// -----
// rule: an exclamation mark must have a name behind it
"builtin.unrealized_conversion_cast"() : () -> !
// -----
// rule: an exclamation mark and its name stand together
"builtin.unrealized_conversion_cast"() : () -> ! t
// -----
// rule: a number sign must have a name behind it
"builtin.module"() {a = #} : () -> ()
// -----
// rule: a percent sign must have a name behind it
% = "arith.constant"() {value = 1 : i32} : () -> i32
// -----
// rule: a percent sign and its name stand together
% 0 = "arith.constant"() {value = 1 : i32} : () -> i32
// -----
// rule: a circumflex must have a name behind it
"builtin.module"() ({
^:
}) : () -> ()
// -----
// rule: an at sign must have a name behind it
"builtin.module"() {a = @} : () -> ()
// -----
// rule: a symbol name that is not a string cannot begin with a digit
"builtin.module"() {a = @0} : () -> ()
// -----
// rule: a symbol name that is a string must not be empty
"builtin.module"() ({
^bb0:
}) {x.a = @""} : () -> ()
// -----
// rule: a value name that begins with a digit holds digits only
%0a = "arith.constant"() {value = 1 : i32} : () -> i32
// -----
// rule: the minus of an arrow is no arrow without its greater-than sign
"builtin.module"() : () - > ()
// -----
// rule: a minus may begin a type name, and the name is then looked up
"builtin.unrealized_conversion_cast"() : () -> !-t
