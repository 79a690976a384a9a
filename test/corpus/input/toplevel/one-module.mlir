"builtin.module"() ({ "test.a"() : () -> () }) {sym_name = "m"} : () -> ()
