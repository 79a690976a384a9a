"builtin.module"() ({
  %0 = "foo.type"() {a = !emitc.opaque<"std::vector<int>">, b = [!emitc.opaque<"std::vector<int>">]} : () -> !emitc.opaque<"std::vector<int>">
  %1 = "foo.type"() {a = !emitc.ptr<!emitc.ptr<i8>>, b = [!emitc.ptr<!emitc.ptr<i8>>]} : () -> !emitc.ptr<!emitc.ptr<i8>>
  %2 = "foo.type"() {a = !emitc.array<2x3xi32>, b = [!emitc.array<2x3xi32>]} : () -> !emitc.array<2x3xi32>
  "foo.attr"() <{p = #emitc.opaque<"1 + 2">}> {a = #emitc.opaque<"1 + 2">, b = {c = #emitc.opaque<"1 + 2">}} : () -> ()
}) : () -> ()

