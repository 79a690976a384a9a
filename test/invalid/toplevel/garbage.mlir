// rule: a brace does not close what is not open
}
// -----
// rule: a brace behind the last operation closes nothing
"builtin.module"() ({
}) : () -> ()
}
// -----
// rule: a parenthesis opens nothing at the top level
(
// -----
// rule: a bracket opens nothing at the top level
[1]
// -----
// rule: a brace opens nothing at the top level
{a = 1 : i32}
// -----
// rule: a number is no operation
42
// -----
// rule: a negative number is no operation
-42
// -----
// rule: a type is no operation
i32
// -----
// rule: a tensor type is no operation
tensor<4xi32>
// -----
// rule: a symbol is no operation
@main
// -----
// rule: a block stands in a region
^bb0
// -----
// rule: a word is no operation
hello world
// -----
// rule: a keyword is no operation
loc
// -----
// rule: true is no operation
true
// -----
// rule: an arrow is no operation
->
// -----
// rule: an equals sign is no operation
= "builtin.module"() : () -> ()
// -----
// rule: a string alone is no operation
"builtin.module"
// -----
// rule: a value alone is no operation
%0
// -----
// rule: a comma separates nothing at the top level
"builtin.module"() ({
}) : () -> (),
// -----
// rule: a definition follows the name of a type alias
!t
// -----
// rule: a region is not closed twice
"builtin.module"() ({
}) : () -> () }) : () -> ()
// -----
// rule: text of another language is no operation
int main() { return 0; }
// -----
// rule: several errors of the parser are one
foo bar
baz
