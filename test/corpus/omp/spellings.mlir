"builtin.module"() ({
  %0 = "foo.type"() {a = !omp.map_bounds_ty, b = [!omp.map_bounds_ty]} : () -> !omp.map_bounds_ty
  "foo.attr"() <{p = #omp<schedulekind static>}> {a = #omp<schedulekind static>, b = {c = #omp<schedulekind static>}} : () -> ()
  "foo.attr"() <{p = #omp<sched_mod simd>}> {a = #omp<sched_mod simd>, b = {c = #omp<sched_mod simd>}} : () -> ()
  "foo.attr"() <{p = #omp.flags<assume_teams_oversubscription = true, openmp_device_version = 51>}> {a = #omp.flags<assume_teams_oversubscription = true, openmp_device_version = 51>, b = {c = #omp.flags<assume_teams_oversubscription = true, openmp_device_version = 51>}} : () -> ()
  "foo.attr"() <{p = #omp.flags<>}> {a = #omp.flags<>, b = {c = #omp.flags<>}} : () -> ()
  "foo.attr"() <{p = #omp.version<version = 52>}> {a = #omp.version<version = 52>, b = {c = #omp.version<version = 52>}} : () -> ()
  "foo.attr"() <{p = #omp.declaretarget<device_type = (any), capture_clause = (to)>}> {a = #omp.declaretarget<device_type = (any), capture_clause = (to)>, b = {c = #omp.declaretarget<device_type = (any), capture_clause = (to)>}} : () -> ()
  "foo.attr"() <{p = #omp<clause_task_depend(taskdependin)>}> {a = #omp<clause_task_depend(taskdependin)>, b = {c = #omp<clause_task_depend(taskdependin)>}} : () -> ()
  "foo.attr"() <{p = #omp<procbindkind close>}> {a = #omp<procbindkind close>, b = {c = #omp<procbindkind close>}} : () -> ()
  "foo.attr"() <{p = #omp<clause_requires reverse_offload|unified_address>}> {a = #omp<clause_requires reverse_offload|unified_address>, b = {c = #omp<clause_requires reverse_offload|unified_address>}} : () -> ()
  "foo.attr"() <{p = #omp<clause_requires none>}> {a = #omp<clause_requires none>, b = {c = #omp<clause_requires none>}} : () -> ()
  "foo.attr"() <{p = #omp<memoryorderkind seq_cst>}> {a = #omp<memoryorderkind seq_cst>, b = {c = #omp<memoryorderkind seq_cst>}} : () -> ()
  "foo.attr"() <{p = #omp<variable_capture_kind(ByRef)>}> {a = #omp<variable_capture_kind(ByRef)>, b = {c = #omp<variable_capture_kind(ByRef)>}} : () -> ()
  "foo.attr"() <{p = #omp<orderkind concurrent>}> {a = #omp<orderkind concurrent>, b = {c = #omp<orderkind concurrent>}} : () -> ()
  "foo.attr"() <{p = #omp<cancellationconstructtype loop>}> {a = #omp<cancellationconstructtype loop>, b = {c = #omp<cancellationconstructtype loop>}} : () -> ()
}) : () -> ()

