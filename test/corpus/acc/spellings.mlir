"builtin.module"() ({
  %0 = "foo.type"() {a = !acc.data_bounds_ty, b = [!acc.data_bounds_ty]} : () -> !acc.data_bounds_ty
  %1 = "foo.type"() {a = !acc.declare_token, b = [!acc.declare_token]} : () -> !acc.declare_token
  "foo.attr"() <{p = #acc.device_type<none>}> {a = #acc.device_type<none>, b = {c = #acc.device_type<none>}} : () -> ()
  "foo.attr"() <{p = #acc.device_type<nvidia>}> {a = #acc.device_type<nvidia>, b = {c = #acc.device_type<nvidia>}} : () -> ()
  "foo.attr"() <{p = #acc.declare<dataClause =  acc_copyin, implicit = true>}> {a = #acc.declare<dataClause =  acc_copyin, implicit = true>, b = {c = #acc.declare<dataClause =  acc_copyin, implicit = true>}} : () -> ()
  "foo.attr"() <{p = #acc.declare<dataClause =  acc_copyin>}> {a = #acc.declare<dataClause =  acc_copyin>, b = {c = #acc.declare<dataClause =  acc_copyin>}} : () -> ()
  "foo.attr"() <{p = #acc.declare_action<preAlloc = @a, postDealloc = @b>}> {a = #acc.declare_action<preAlloc = @a, postDealloc = @b>, b = {c = #acc.declare_action<preAlloc = @a, postDealloc = @b>}} : () -> ()
  "foo.attr"() <{p = #acc<defaultvalue present>}> {a = #acc<defaultvalue present>, b = {c = #acc<defaultvalue present>}} : () -> ()
  "foo.attr"() <{p = #acc<data_clause acc_copy>}> {a = #acc<data_clause acc_copy>, b = {c = #acc<data_clause acc_copy>}} : () -> ()
  "foo.attr"() <{p = #acc.gang_arg_type<Num>}> {a = #acc.gang_arg_type<Num>, b = {c = #acc.gang_arg_type<Num>}} : () -> ()
  "foo.attr"() <{p = #acc.combined_constructs<kernels_loop>}> {a = #acc.combined_constructs<kernels_loop>, b = {c = #acc.combined_constructs<kernels_loop>}} : () -> ()
  "foo.attr"() <{p = #acc.routine_info<[@a, @b]>}> {a = #acc.routine_info<[@a, @b]>, b = {c = #acc.routine_info<[@a, @b]>}} : () -> ()
}) : () -> ()

