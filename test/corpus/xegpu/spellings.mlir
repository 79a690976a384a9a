"builtin.module"() ({
  %0 = "foo.type"() {a = !xegpu.tensor_desc<24x32xf16, #xegpu.tdesc_attr<memory_scope =  slm, array_length = 2 : i64>>, b = [!xegpu.tensor_desc<24x32xf16, #xegpu.tdesc_attr<memory_scope =  slm, array_length = 2 : i64>>]} : () -> !xegpu.tensor_desc<24x32xf16, #xegpu.tdesc_attr<memory_scope =  slm, array_length = 2 : i64>>
  %1 = "foo.type"() {a = !xegpu.tensor_desc<24x32xf16>, b = [!xegpu.tensor_desc<24x32xf16>]} : () -> !xegpu.tensor_desc<24x32xf16>
  %2 = "foo.type"() {a = !xegpu.nbarrier, b = [!xegpu.nbarrier]} : () -> !xegpu.nbarrier
  "foo.attr"() <{p = #xegpu.tdesc_attr<>}> {a = #xegpu.tdesc_attr<>, b = {c = #xegpu.tdesc_attr<>}} : () -> ()
  "foo.attr"() <{p = #xegpu.cache_hint<cached>}> {a = #xegpu.cache_hint<cached>, b = {c = #xegpu.cache_hint<cached>}} : () -> ()
}) : () -> ()

