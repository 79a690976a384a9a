#map = affine_map<(d0) -> (d0 + 1)>
"test.op"() {m = affine_map<(d0) -> (d0)>} : () -> () loc(fused<#map>["a.py":1:1])
