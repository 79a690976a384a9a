"builtin.module"() ({
  "test.op"() {a = "\80\FF\FE", b = "\C3", c = "\ED\A0\80"} : () -> ()
}) : () -> ()

