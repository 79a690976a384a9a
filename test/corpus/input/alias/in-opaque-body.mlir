#map = affine_map<(d0) -> (d0)>
"test.op"() {a = #foo.uses<#map>, t = !foo.uses<#map, !other>} : () -> ()
"test.op"() {m = affine_map<(d0, d1) -> (d0)>} : () -> ()
