"builtin.module"() ({
  "foo.attr"() <{p = #dlti.dl_entry<i32, 4 : i32>}> {a = #dlti.dl_entry<i32, 4 : i32>, b = {c = #dlti.dl_entry<i32, 4 : i32>}} : () -> ()
  "foo.attr"() <{p = #dlti.dl_spec<>}> {a = #dlti.dl_spec<>, b = {c = #dlti.dl_spec<>}} : () -> ()
  "foo.attr"() <{p = #dlti.dl_spec<#dlti.dl_entry<"x", "y">, #dlti.dl_entry<!llvm.ptr<3>, dense<32> : vector<4xi64>>>}> {a = #dlti.dl_spec<#dlti.dl_entry<"x", "y">, #dlti.dl_entry<!llvm.ptr<3>, dense<32> : vector<4xi64>>>, b = {c = #dlti.dl_spec<#dlti.dl_entry<"x", "y">, #dlti.dl_entry<!llvm.ptr<3>, dense<32> : vector<4xi64>>>}} : () -> ()
  "foo.attr"() <{p = #dlti.target_system_spec<"CPU" : #dlti.target_device_spec<#dlti.dl_entry<"L1_cache_size_in_bytes", 4096 : ui32>>>}> {a = #dlti.target_system_spec<"CPU" : #dlti.target_device_spec<#dlti.dl_entry<"L1_cache_size_in_bytes", 4096 : ui32>>>, b = {c = #dlti.target_system_spec<"CPU" : #dlti.target_device_spec<#dlti.dl_entry<"L1_cache_size_in_bytes", 4096 : ui32>>>}} : () -> ()
  "foo.attr"() <{p = #dlti.target_device_spec<#dlti.dl_entry<"a", 1 : i8>>}> {a = #dlti.target_device_spec<#dlti.dl_entry<"a", 1 : i8>>, b = {c = #dlti.target_device_spec<#dlti.dl_entry<"a", 1 : i8>>}} : () -> ()
}) : () -> ()

