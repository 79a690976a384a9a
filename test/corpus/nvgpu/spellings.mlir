"builtin.module"() ({
  %0 = "foo.type"() {a = !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 3>, b = [!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 3>]} : () -> !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 3>
  %1 = "foo.type"() {a = !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, b = [!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>]} : () -> !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>
  %2 = "foo.type"() {a = !nvgpu.tensormap.descriptor<tensor = memref<32x32xf32, 3>, swizzle = swizzle_128b, l2promo = l2promo_64b, oob = nan, interleave = none>, b = [!nvgpu.tensormap.descriptor<tensor = memref<32x32xf32, 3>, swizzle = swizzle_128b, l2promo = l2promo_64b, oob = nan, interleave = none>]} : () -> !nvgpu.tensormap.descriptor<tensor = memref<32x32xf32, 3>, swizzle = swizzle_128b, l2promo = l2promo_64b, oob = nan, interleave = none>
  %3 = "foo.type"() {a = !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>, b = [!nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>]} : () -> !nvgpu.warpgroup.accumulator<fragmented = vector<128x128xf32>>
  %4 = "foo.type"() {a = !nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>, b = [!nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>]} : () -> !nvgpu.warpgroup.descriptor<tensor = memref<128x64xf16, 3>>
  %5 = "foo.type"() {a = !nvgpu.mbarrier.token, b = [!nvgpu.mbarrier.token]} : () -> !nvgpu.mbarrier.token
  %6 = "foo.type"() {a = !nvgpu.device.async.token, b = [!nvgpu.device.async.token]} : () -> !nvgpu.device.async.token
}) : () -> ()

