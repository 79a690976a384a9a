#set = affine_set<(d0) : (d0 >= 0)>
#map = affine_map<(d0) -> (d0)>
"a.f"() ({
^bb0(%arg0: i32 loc(fused<[#set]>["y":2:2])):
  "a.b"() {array = [#map], nested = [{a = [affine_map<() -> (7)>]}], direct = affine_map<() -> (9)>} : () -> ()
  "a.t"() : () -> tensor<4xi8, affine_map<() -> (8)>>
}) : () -> () loc(fused<[[#map], [{a = [affine_map<() -> (7)>]}], affine_map<() -> (9)>, tensor<4xi8, affine_map<() -> (8)>>]>["x":1:1, fused<[#set]>["y":2:2]])
