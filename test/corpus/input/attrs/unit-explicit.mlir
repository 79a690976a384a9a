"test.op"() {b = unit, a, "quoted key" = unit, c = {d = unit}} : () -> ()
