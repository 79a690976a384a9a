"foo.op"() <{l = loc("inprop"), m = affine_map<(d0) -> (d0)>}> : () -> () loc("op")
"foo.op"() <{l = loc("op")}> : () -> () loc("op")
