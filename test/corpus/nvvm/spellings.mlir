"builtin.module"() ({
  "foo.attr"() <{p = #nvvm.target}> {a = #nvvm.target, b = {c = #nvvm.target}} : () -> ()
  "foo.attr"() <{p = #nvvm.target<O = 3, chip = "sm_80", flags = {fast}>}> {a = #nvvm.target<O = 3, chip = "sm_80", flags = {fast}>, b = {c = #nvvm.target<O = 3, chip = "sm_80", flags = {fast}>}} : () -> ()
  "foo.attr"() <{p = #nvvm.target<chip = "sm_90", features = "+ptx80", flags = {ftz}, link = ["a.bc", "b"]>}> {a = #nvvm.target<chip = "sm_90", features = "+ptx80", flags = {ftz}, link = ["a.bc", "b"]>, b = {c = #nvvm.target<chip = "sm_90", features = "+ptx80", flags = {ftz}, link = ["a.bc", "b"]>}} : () -> ()
  "foo.attr"() <{p = #nvvm.mma_layout<row>}> {a = #nvvm.mma_layout<row>, b = {c = #nvvm.mma_layout<row>}} : () -> ()
  "foo.attr"() <{p = #nvvm.shape<m = 16, n = 8, k = 16>}> {a = #nvvm.shape<m = 16, n = 8, k = 16>, b = {c = #nvvm.shape<m = 16, n = 8, k = 16>}} : () -> ()
  "foo.attr"() <{p = #nvvm.mma_type<f16>}> {a = #nvvm.mma_type<f16>, b = {c = #nvvm.mma_type<f16>}} : () -> ()
}) : () -> ()

