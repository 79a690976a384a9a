// flags: --allow-unregistered-dialect
// rule: a distinct attribute has a number in brackets
"ex.op"() {a = distinct} : () -> ()
// -----
// rule: the number of a distinct attribute is not negative
"ex.op"() {a = distinct[-1]<1>} : () -> ()
// -----
// rule: the number of a distinct attribute is a number
"ex.op"() {a = distinct[a]<1>} : () -> ()
// -----
// rule: the number of a distinct attribute is not missing
"ex.op"() {a = distinct[]<1>} : () -> ()
// -----
// rule: the number of a distinct attribute fits in 64 bits
"ex.op"() {a = distinct[18446744073709551616]<1>} : () -> ()
// -----
// rule: the brackets of a distinct attribute are closed
"ex.op"() {a = distinct[0<1>} : () -> ()
// -----
// rule: a distinct attribute has angle brackets behind its number
"ex.op"() {a = distinct[0]} : () -> ()
// -----
// rule: a distinct attribute is closed
"ex.op"() {a = distinct[0]<1} : () -> ()
// -----
// rule: one number is of one attribute
"ex.op"() {a = distinct[0]<1>, b = distinct[0]<2>} : () -> ()
// -----
// rule: one number is of one attribute in the whole file
"ex.op"() {a = distinct[7]<"a">} : () -> ()
"ex.op"() {a = distinct[7]<"b">} : () -> ()
// -----
// rule: a distinct attribute is not of a word
"ex.op"() {a = distinct[0]<foo>} : () -> ()
