#where = loc("a.py":3:4)
"test.op"() {l = #where} : () -> () loc(#where)
