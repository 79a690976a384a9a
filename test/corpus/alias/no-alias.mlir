#set = affine_set<(d0) : (d0 >= 0)>
"builtin.module"() ({
  "test.op"() {a = #set, b = "str", c = {k = 1 : i64}, d = @sym} : () -> ()
}) : () -> ()

