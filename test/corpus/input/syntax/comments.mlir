// a comment first
"test.op"( // operands none
) { // attributes
  a = 1 : i32, // first
  // a whole line
  b = "// not a comment"
} : () // type
  -> () // the end
//last, no newline before end
