// flags: --allow-unregistered-dialect
// rule: a nested symbol reference has a symbol name
"ex.op"() {a = @a::b} : () -> ()
// -----
// rule: a nested symbol reference does not end in colons
"ex.op"() {a = @a::} : () -> ()
// -----
// rule: a nested symbol reference has two colons
"ex.op"() {a = @a:@b} : () -> ()
// -----
// rule: a nested symbol reference begins with a symbol
"ex.op"() {a = ::@a} : () -> ()
// -----
// rule: a nested symbol reference has a number nowhere
"ex.op"() {a = @a::1} : () -> ()
