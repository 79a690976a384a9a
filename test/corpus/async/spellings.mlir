#map = affine_map<(d0) -> (d0 * 2)>
"builtin.module"() ({
  %0 = "foo.type"() {a = !async.token, b = [!async.token]} : () -> !async.token
  %1 = "foo.type"() {a = !async.value<memref<4xf32, #map>>, b = [!async.value<memref<4xf32, #map>>]} : () -> !async.value<memref<4xf32, #map>>
  %2 = "foo.type"() {a = !async.coro.handle, b = [!async.coro.handle]} : () -> !async.coro.handle
}) : () -> ()

