#map = affine_map<(d0) -> (d0 + 9223372036854775807, d0 - 100000000000, -d0 + 5, d0 mod 4294967296)>
"builtin.module"() ({
  "test.op"() {m = #map} : () -> ()
}) : () -> ()

