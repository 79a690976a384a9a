"builtin.module"() ({
  "foo.attr"() <{p = #tosa.conv_quant<input_zp = 1, weight_zp = 2>}> {a = #tosa.conv_quant<input_zp = 1, weight_zp = 2>, b = {c = #tosa.conv_quant<input_zp = 1, weight_zp = 2>}} : () -> ()
  "foo.attr"() <{p = #tosa.unary_quant<input_zp = 1, output_zp = 2>}> {a = #tosa.unary_quant<input_zp = 1, output_zp = 2>, b = {c = #tosa.unary_quant<input_zp = 1, output_zp = 2>}} : () -> ()
  "foo.attr"() <{p = #tosa.pad_quant<input_zp = 3>}> {a = #tosa.pad_quant<input_zp = 3>, b = {c = #tosa.pad_quant<input_zp = 3>}} : () -> ()
  "foo.attr"() <{p = #tosa.matmul_quant<a_zp = 1, b_zp = 2>}> {a = #tosa.matmul_quant<a_zp = 1, b_zp = 2>, b = {c = #tosa.matmul_quant<a_zp = 1, b_zp = 2>}} : () -> ()
}) : () -> ()

