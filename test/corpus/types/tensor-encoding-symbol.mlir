"builtin.module"() ({
  "test.op"() {t = tensor<4xf32, @layout>, u = tensor<4xf32, @m::@layout>} : () -> ()
}) : () -> ()

