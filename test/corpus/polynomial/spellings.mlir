"builtin.module"() ({
  %0 = "foo.type"() {a = !polynomial.polynomial<ring = <coefficientType = i32, coefficientModulus = 7 : i32, polynomialModulus = <1 + x**1024>>>, b = [!polynomial.polynomial<ring = <coefficientType = i32, coefficientModulus = 7 : i32, polynomialModulus = <1 + x**1024>>>]} : () -> !polynomial.polynomial<ring = <coefficientType = i32, coefficientModulus = 7 : i32, polynomialModulus = <1 + x**1024>>>
  "foo.attr"() <{p = #polynomial.int_polynomial<1 + -3x**2 + x**10>}> {a = #polynomial.int_polynomial<1 + -3x**2 + x**10>, b = {c = #polynomial.int_polynomial<1 + -3x**2 + x**10>}} : () -> ()
  "foo.attr"() <{p = #polynomial.float_polynomial<0.5 + 1.5E+10x**3>}> {a = #polynomial.float_polynomial<0.5 + 1.5E+10x**3>, b = {c = #polynomial.float_polynomial<0.5 + 1.5E+10x**3>}} : () -> ()
  "foo.attr"() <{p = #polynomial.ring<coefficientType = f32>}> {a = #polynomial.ring<coefficientType = f32>, b = {c = #polynomial.ring<coefficientType = f32>}} : () -> ()
  "foo.attr"() <{p = #polynomial<typed_int_polynomial <1 + x> : !polynomial.polynomial<ring = <coefficientType = i32>>> : !polynomial.polynomial<ring = <coefficientType = i32>>}> {a = #polynomial<typed_int_polynomial <1 + x> : !polynomial.polynomial<ring = <coefficientType = i32>>> : !polynomial.polynomial<ring = <coefficientType = i32>>, b = {c = #polynomial<typed_int_polynomial <1 + x> : !polynomial.polynomial<ring = <coefficientType = i32>>> : !polynomial.polynomial<ring = <coefficientType = i32>>}} : () -> ()
}) : () -> ()

