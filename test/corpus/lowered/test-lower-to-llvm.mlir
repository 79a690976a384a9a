"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (i32)>, linkage = #llvm.linkage<external>, sym_name = "recursion", visibility_ = 0 : i64}> ({
  ^bb0(%arg32: i32):
    %288 = "llvm.mlir.constant"() <{value = 0 : i32}> : () -> i32
    %289 = "llvm.mlir.constant"() <{value = 1 : i32}> : () -> i32
    %290 = "llvm.icmp"(%arg32, %288) <{predicate = 0 : i64}> : (i32, i32) -> i1
    "llvm.cond_br"(%290, %289)[^bb2, ^bb1] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i32) -> ()
  ^bb1:  // pred: ^bb0
    %291 = "llvm.sub"(%arg32, %289) <{overflowFlags = #llvm.overflow<none>}> : (i32, i32) -> i32
    %292 = "llvm.call"(%291) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @recursion, fastmathFlags = #llvm.fastmath<none>}> : (i32) -> i32
    %293 = "llvm.mul"(%292, %arg32) <{overflowFlags = #llvm.overflow<none>}> : (i32, i32) -> i32
    "llvm.br"(%293)[^bb2] : (i32) -> ()
  ^bb2(%294: i32):  // 2 preds: ^bb0, ^bb1
    %295 = "llvm.call"(%294) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @recursion, fastmathFlags = #llvm.fastmath<none>}> : (i32) -> i32
    "llvm.return"(%295) : (i32) -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (ptr, ptr, i64, i64, i64, i64, i64, ptr, ptr, i64, i64, i64, i64, i64, ptr, ptr, i64, i64, i64, i64, i64)>, linkage = #llvm.linkage<external>, sym_name = "mat", visibility_ = 0 : i64}> ({
  ^bb0(%arg11: !llvm.ptr, %arg12: !llvm.ptr, %arg13: i64, %arg14: i64, %arg15: i64, %arg16: i64, %arg17: i64, %arg18: !llvm.ptr, %arg19: !llvm.ptr, %arg20: i64, %arg21: i64, %arg22: i64, %arg23: i64, %arg24: i64, %arg25: !llvm.ptr, %arg26: !llvm.ptr, %arg27: i64, %arg28: i64, %arg29: i64, %arg30: i64, %arg31: i64):
    %193 = "llvm.mlir.undef"() : () -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %194 = "llvm.insertvalue"(%193, %arg25) <{position = array<i64: 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %195 = "llvm.insertvalue"(%194, %arg26) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %196 = "llvm.insertvalue"(%195, %arg27) <{position = array<i64: 2>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %197 = "llvm.insertvalue"(%196, %arg28) <{position = array<i64: 3, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %198 = "llvm.insertvalue"(%197, %arg30) <{position = array<i64: 4, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %199 = "llvm.insertvalue"(%198, %arg29) <{position = array<i64: 3, 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %200 = "llvm.insertvalue"(%199, %arg31) <{position = array<i64: 4, 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %201 = "llvm.mlir.undef"() : () -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %202 = "llvm.insertvalue"(%201, %arg18) <{position = array<i64: 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %203 = "llvm.insertvalue"(%202, %arg19) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %204 = "llvm.insertvalue"(%203, %arg20) <{position = array<i64: 2>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %205 = "llvm.insertvalue"(%204, %arg21) <{position = array<i64: 3, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %206 = "llvm.insertvalue"(%205, %arg23) <{position = array<i64: 4, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %207 = "llvm.insertvalue"(%206, %arg22) <{position = array<i64: 3, 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %208 = "llvm.insertvalue"(%207, %arg24) <{position = array<i64: 4, 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %209 = "llvm.mlir.undef"() : () -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %210 = "llvm.insertvalue"(%209, %arg11) <{position = array<i64: 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %211 = "llvm.insertvalue"(%210, %arg12) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %212 = "llvm.insertvalue"(%211, %arg13) <{position = array<i64: 2>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %213 = "llvm.insertvalue"(%212, %arg14) <{position = array<i64: 3, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %214 = "llvm.insertvalue"(%213, %arg16) <{position = array<i64: 4, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %215 = "llvm.insertvalue"(%214, %arg15) <{position = array<i64: 3, 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %216 = "llvm.insertvalue"(%215, %arg17) <{position = array<i64: 4, 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %217 = "llvm.mlir.constant"() <{value = 0 : index}> : () -> i64
    %218 = "llvm.mlir.constant"() <{value = 64 : index}> : () -> i64
    %219 = "llvm.mlir.constant"() <{value = 1 : index}> : () -> i64
    "llvm.br"(%217)[^bb1] : (i64) -> ()
  ^bb1(%220: i64):  // 2 preds: ^bb0, ^bb6
    %221 = "llvm.icmp"(%220, %218) <{predicate = 2 : i64}> : (i64, i64) -> i1
    "llvm.cond_br"(%221, %217, %217)[^bb2, ^bb7] <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i1, i64, i64) -> ()
  ^bb2(%222: i64):  // 2 preds: ^bb1, ^bb5
    %223 = "llvm.icmp"(%222, %218) <{predicate = 2 : i64}> : (i64, i64) -> i1
    "llvm.cond_br"(%223, %217)[^bb3, ^bb6] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i64) -> ()
  ^bb3(%224: i64):  // 2 preds: ^bb2, ^bb4
    %225 = "llvm.icmp"(%224, %218) <{predicate = 2 : i64}> : (i64, i64) -> i1
    "llvm.cond_br"(%225)[^bb4, ^bb5] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb4:  // pred: ^bb3
    %226 = "llvm.extractvalue"(%216) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> !llvm.ptr
    %227 = "llvm.mlir.constant"() <{value = 64 : index}> : () -> i64
    %228 = "llvm.mul"(%220, %227) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %229 = "llvm.add"(%228, %224) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %230 = "llvm.getelementptr"(%226, %229) <{elem_type = f32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %231 = "llvm.load"(%230) <{ordering = 0 : i64}> : (!llvm.ptr) -> f32
    %232 = "llvm.extractvalue"(%208) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> !llvm.ptr
    %233 = "llvm.mlir.constant"() <{value = 64 : index}> : () -> i64
    %234 = "llvm.mul"(%224, %233) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %235 = "llvm.add"(%234, %222) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %236 = "llvm.getelementptr"(%232, %235) <{elem_type = f32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %237 = "llvm.load"(%236) <{ordering = 0 : i64}> : (!llvm.ptr) -> f32
    %238 = "llvm.extractvalue"(%200) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> !llvm.ptr
    %239 = "llvm.mlir.constant"() <{value = 64 : index}> : () -> i64
    %240 = "llvm.mul"(%220, %239) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %241 = "llvm.add"(%240, %222) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %242 = "llvm.getelementptr"(%238, %241) <{elem_type = f32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %243 = "llvm.load"(%242) <{ordering = 0 : i64}> : (!llvm.ptr) -> f32
    %244 = "llvm.fmul"(%231, %237) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %245 = "llvm.fadd"(%243, %244) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %246 = "llvm.extractvalue"(%200) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> !llvm.ptr
    %247 = "llvm.mlir.constant"() <{value = 64 : index}> : () -> i64
    %248 = "llvm.mul"(%220, %247) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %249 = "llvm.add"(%248, %222) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %250 = "llvm.getelementptr"(%246, %249) <{elem_type = f32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    "llvm.store"(%245, %250) <{ordering = 0 : i64}> : (f32, !llvm.ptr) -> ()
    %251 = "llvm.add"(%224, %219) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    "llvm.br"(%251)[^bb3] : (i64) -> ()
  ^bb5:  // pred: ^bb3
    %252 = "llvm.add"(%222, %219) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    "llvm.br"(%252)[^bb2] : (i64) -> ()
  ^bb6:  // pred: ^bb2
    %253 = "llvm.add"(%220, %219) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    "llvm.br"(%253)[^bb1] : (i64) -> ()
  ^bb7(%254: i64):  // 2 preds: ^bb1, ^bb12
    %255 = "llvm.icmp"(%254, %218) <{predicate = 2 : i64}> : (i64, i64) -> i1
    "llvm.cond_br"(%255, %217)[^bb8, ^bb13] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i64) -> ()
  ^bb8(%256: i64):  // 2 preds: ^bb7, ^bb11
    %257 = "llvm.icmp"(%256, %218) <{predicate = 2 : i64}> : (i64, i64) -> i1
    "llvm.cond_br"(%257, %217)[^bb9, ^bb12] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i64) -> ()
  ^bb9(%258: i64):  // 2 preds: ^bb8, ^bb10
    %259 = "llvm.icmp"(%258, %218) <{predicate = 2 : i64}> : (i64, i64) -> i1
    "llvm.cond_br"(%259)[^bb10, ^bb11] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb10:  // pred: ^bb9
    %260 = "llvm.extractvalue"(%216) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> !llvm.ptr
    %261 = "llvm.mlir.constant"() <{value = 64 : index}> : () -> i64
    %262 = "llvm.mul"(%254, %261) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %263 = "llvm.add"(%262, %258) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %264 = "llvm.getelementptr"(%260, %263) <{elem_type = f32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %265 = "llvm.load"(%264) <{ordering = 0 : i64}> : (!llvm.ptr) -> f32
    %266 = "llvm.extractvalue"(%208) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> !llvm.ptr
    %267 = "llvm.mlir.constant"() <{value = 64 : index}> : () -> i64
    %268 = "llvm.mul"(%258, %267) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %269 = "llvm.add"(%268, %256) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %270 = "llvm.getelementptr"(%266, %269) <{elem_type = f32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %271 = "llvm.load"(%270) <{ordering = 0 : i64}> : (!llvm.ptr) -> f32
    %272 = "llvm.extractvalue"(%200) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> !llvm.ptr
    %273 = "llvm.mlir.constant"() <{value = 64 : index}> : () -> i64
    %274 = "llvm.mul"(%254, %273) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %275 = "llvm.add"(%274, %256) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %276 = "llvm.getelementptr"(%272, %275) <{elem_type = f32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %277 = "llvm.load"(%276) <{ordering = 0 : i64}> : (!llvm.ptr) -> f32
    %278 = "llvm.fmul"(%265, %271) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %279 = "llvm.fadd"(%278, %277) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %280 = "llvm.extractvalue"(%200) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> !llvm.ptr
    %281 = "llvm.mlir.constant"() <{value = 64 : index}> : () -> i64
    %282 = "llvm.mul"(%254, %281) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %283 = "llvm.add"(%282, %256) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %284 = "llvm.getelementptr"(%280, %283) <{elem_type = f32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    "llvm.store"(%279, %284) <{ordering = 0 : i64}> : (f32, !llvm.ptr) -> ()
    %285 = "llvm.add"(%258, %219) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    "llvm.br"(%285)[^bb9] : (i64) -> ()
  ^bb11:  // pred: ^bb9
    %286 = "llvm.add"(%256, %219) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    "llvm.br"(%286)[^bb8] : (i64) -> ()
  ^bb12:  // pred: ^bb8
    %287 = "llvm.add"(%254, %219) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    "llvm.br"(%287)[^bb7] : (i64) -> ()
  ^bb13:  // pred: ^bb7
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<array<2 x vector<4xf32>> (ptr, ptr, i64, i64, i64, i64, i64, i64, array<2 x vector<3xf32>>, array<3 x vector<4xf32>>, array<2 x vector<4xf32>>)>, linkage = #llvm.linkage<external>, sym_name = "vec2", visibility_ = 0 : i64}> ({
  ^bb0(%arg0: !llvm.ptr, %arg1: !llvm.ptr, %arg2: i64, %arg3: i64, %arg4: i64, %arg5: i64, %arg6: i64, %arg7: i64, %arg8: !llvm.array<2 x vector<3xf32>>, %arg9: !llvm.array<3 x vector<4xf32>>, %arg10: !llvm.array<2 x vector<4xf32>>):
    %0 = "llvm.mlir.undef"() : () -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %1 = "llvm.insertvalue"(%0, %arg0) <{position = array<i64: 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %2 = "llvm.insertvalue"(%1, %arg1) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %3 = "llvm.insertvalue"(%2, %arg2) <{position = array<i64: 2>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %4 = "llvm.insertvalue"(%3, %arg3) <{position = array<i64: 3, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %5 = "llvm.insertvalue"(%4, %arg5) <{position = array<i64: 4, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %6 = "llvm.insertvalue"(%5, %arg4) <{position = array<i64: 3, 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %7 = "llvm.insertvalue"(%6, %arg6) <{position = array<i64: 4, 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %8 = "llvm.mlir.undef"() : () -> !llvm.array<2 x vector<4xf32>>
    %9 = "llvm.mlir.undef"() : () -> vector<4xi32>
    %10 = "llvm.mlir.constant"() <{value = dense<[0, 1, 2, 3]> : vector<4xi32>}> : () -> vector<4xi32>
    %11 = "llvm.mlir.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %12 = "llvm.mlir.constant"() <{value = 3 : i64}> : () -> i64
    %13 = "llvm.mlir.constant"() <{value = 2 : i64}> : () -> i64
    %14 = "llvm.mlir.constant"() <{value = 1 : i64}> : () -> i64
    %15 = "llvm.mlir.constant"() <{value = 0 : i64}> : () -> i64
    %16 = "llvm.mlir.constant"() <{value = 0 : i32}> : () -> i32
    %17 = "llvm.mlir.undef"() : () -> vector<3xi32>
    %18 = "llvm.mlir.constant"() <{value = dense<[0, 1, 2]> : vector<3xi32>}> : () -> vector<3xi32>
    %19 = "llvm.mlir.constant"() <{value = 1 : index}> : () -> i64
    %20 = "llvm.mlir.constant"() <{value = 2 : index}> : () -> i64
    %21 = "llvm.mlir.constant"() <{value = 0 : index}> : () -> i64
    %22 = "llvm.mlir.undef"() : () -> !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
    %23 = "llvm.mlir.constant"() <{value = 0 : index}> : () -> i64
    %24 = "llvm.mlir.constant"() <{value = 2 : index}> : () -> i64
    %25 = "llvm.mlir.constant"() <{value = 1 : index}> : () -> i64
    %26 = "llvm.mlir.constant"() <{value = dense<0.000000e+00> : vector<3xf32>}> : () -> vector<3xf32>
    %27 = "llvm.mlir.constant"() <{value = dense<0.000000e+00> : vector<4x3xf32>}> : () -> !llvm.array<4 x vector<3xf32>>
    %28 = "llvm.mlir.constant"() <{value = dense<0.000000e+00> : vector<2x4xf32>}> : () -> !llvm.array<2 x vector<4xf32>>
    %29 = "llvm.mlir.constant"() <{value = 1 : index}> : () -> i64
    %30 = "llvm.alloca"(%29) <{elem_type = !llvm.array<2 x vector<3xf32>>}> : (i64) -> !llvm.ptr
    %31 = "llvm.mlir.undef"() : () -> !llvm.struct<(ptr, ptr, i64)>
    %32 = "llvm.insertvalue"(%31, %30) <{position = array<i64: 0>}> : (!llvm.struct<(ptr, ptr, i64)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64)>
    %33 = "llvm.insertvalue"(%32, %30) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64)>
    %34 = "llvm.mlir.constant"() <{value = 0 : index}> : () -> i64
    %35 = "llvm.insertvalue"(%33, %34) <{position = array<i64: 2>}> : (!llvm.struct<(ptr, ptr, i64)>, i64) -> !llvm.struct<(ptr, ptr, i64)>
    %36 = "llvm.mlir.constant"() <{value = 1 : index}> : () -> i64
    %37 = "llvm.alloca"(%36) <{elem_type = !llvm.array<2 x vector<4xf32>>}> : (i64) -> !llvm.ptr
    %38 = "llvm.mlir.undef"() : () -> !llvm.struct<(ptr, ptr, i64)>
    %39 = "llvm.insertvalue"(%38, %37) <{position = array<i64: 0>}> : (!llvm.struct<(ptr, ptr, i64)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64)>
    %40 = "llvm.insertvalue"(%39, %37) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64)>
    %41 = "llvm.mlir.constant"() <{value = 0 : index}> : () -> i64
    %42 = "llvm.insertvalue"(%40, %41) <{position = array<i64: 2>}> : (!llvm.struct<(ptr, ptr, i64)>, i64) -> !llvm.struct<(ptr, ptr, i64)>
    %43 = "llvm.extractvalue"(%35) <{position = array<i64: 0>}> : (!llvm.struct<(ptr, ptr, i64)>) -> !llvm.ptr
    %44 = "llvm.insertvalue"(%22, %43) <{position = array<i64: 0>}> : (!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
    %45 = "llvm.extractvalue"(%35) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64)>) -> !llvm.ptr
    %46 = "llvm.insertvalue"(%44, %45) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
    %47 = "llvm.insertvalue"(%46, %21) <{position = array<i64: 2>}> : (!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
    %48 = "llvm.insertvalue"(%47, %20) <{position = array<i64: 3, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
    %49 = "llvm.insertvalue"(%48, %19) <{position = array<i64: 4, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
    "llvm.br"(%23)[^bb1] : (i64) -> ()
  ^bb1(%50: i64):  // 2 preds: ^bb0, ^bb5
    %51 = "llvm.icmp"(%50, %24) <{predicate = 2 : i64}> : (i64, i64) -> i1
    "llvm.cond_br"(%51)[^bb2, ^bb6] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb2:  // pred: ^bb1
    %52 = "llvm.extractvalue"(%7) <{position = array<i64: 3, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> i64
    %53 = "llvm.add"(%50, %arg7) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %54 = "llvm.icmp"(%52, %53) <{predicate = 4 : i64}> : (i64, i64) -> i1
    "llvm.cond_br"(%54)[^bb3, ^bb4] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb3:  // pred: ^bb2
    %55 = "llvm.extractvalue"(%7) <{position = array<i64: 3, 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> i64
    %56 = "llvm.sub"(%55, %arg7) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %57 = "llvm.trunc"(%56) : (i64) -> i32
    %58 = "llvm.insertelement"(%17, %57, %16) : (vector<3xi32>, i32, i32) -> vector<3xi32>
    %59 = "llvm.shufflevector"(%58, %17) <{mask = array<i32: 0, 0, 0>}> : (vector<3xi32>, vector<3xi32>) -> vector<3xi32>
    %60 = "llvm.icmp"(%59, %18) <{predicate = 4 : i64}> : (vector<3xi32>, vector<3xi32>) -> vector<3xi1>
    %61 = "llvm.extractvalue"(%7) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> !llvm.ptr
    %62 = "llvm.extractvalue"(%7) <{position = array<i64: 4, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> i64
    %63 = "llvm.mul"(%53, %62) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %64 = "llvm.add"(%63, %arg7) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %65 = "llvm.getelementptr"(%61, %64) <{elem_type = f32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %66 = "llvm.intr.masked.load"(%65, %60, %26) <{alignment = 4 : i32}> : (!llvm.ptr, vector<3xi1>, vector<3xf32>) -> vector<3xf32>
    %67 = "llvm.extractvalue"(%49) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>) -> !llvm.ptr
    %68 = "llvm.getelementptr"(%67, %50) <{elem_type = vector<3xf32>, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    "llvm.store"(%66, %68) <{ordering = 0 : i64}> : (vector<3xf32>, !llvm.ptr) -> ()
    "llvm.br"()[^bb5] : () -> ()
  ^bb4:  // pred: ^bb2
    %69 = "llvm.extractvalue"(%49) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>) -> !llvm.ptr
    %70 = "llvm.getelementptr"(%69, %50) <{elem_type = vector<3xf32>, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    "llvm.store"(%26, %70) <{ordering = 0 : i64}> : (vector<3xf32>, !llvm.ptr) -> ()
    "llvm.br"()[^bb5] : () -> ()
  ^bb5:  // 2 preds: ^bb3, ^bb4
    %71 = "llvm.add"(%50, %25) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    "llvm.br"(%71)[^bb1] : (i64) -> ()
  ^bb6:  // pred: ^bb1
    %72 = "llvm.extractvalue"(%35) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64)>) -> !llvm.ptr
    %73 = "llvm.load"(%72) <{ordering = 0 : i64}> : (!llvm.ptr) -> !llvm.array<2 x vector<3xf32>>
    %74 = "llvm.extractvalue"(%arg9) <{position = array<i64: 0>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %75 = "llvm.extractelement"(%74, %15) : (vector<4xf32>, i64) -> f32
    %76 = "llvm.extractvalue"(%27) <{position = array<i64: 0>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %77 = "llvm.insertelement"(%76, %75, %15) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %78 = "llvm.extractvalue"(%arg9) <{position = array<i64: 0>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %79 = "llvm.extractelement"(%78, %14) : (vector<4xf32>, i64) -> f32
    %80 = "llvm.extractvalue"(%27) <{position = array<i64: 1>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %81 = "llvm.insertelement"(%80, %79, %15) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %82 = "llvm.extractvalue"(%arg9) <{position = array<i64: 0>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %83 = "llvm.extractelement"(%82, %13) : (vector<4xf32>, i64) -> f32
    %84 = "llvm.extractvalue"(%27) <{position = array<i64: 2>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %85 = "llvm.insertelement"(%84, %83, %15) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %86 = "llvm.extractvalue"(%arg9) <{position = array<i64: 0>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %87 = "llvm.extractelement"(%86, %12) : (vector<4xf32>, i64) -> f32
    %88 = "llvm.extractvalue"(%27) <{position = array<i64: 3>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %89 = "llvm.insertelement"(%88, %87, %15) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %90 = "llvm.extractvalue"(%arg9) <{position = array<i64: 1>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %91 = "llvm.extractelement"(%90, %15) : (vector<4xf32>, i64) -> f32
    %92 = "llvm.insertelement"(%77, %91, %14) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %93 = "llvm.extractvalue"(%arg9) <{position = array<i64: 1>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %94 = "llvm.extractelement"(%93, %14) : (vector<4xf32>, i64) -> f32
    %95 = "llvm.insertelement"(%81, %94, %14) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %96 = "llvm.extractvalue"(%arg9) <{position = array<i64: 1>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %97 = "llvm.extractelement"(%96, %13) : (vector<4xf32>, i64) -> f32
    %98 = "llvm.insertelement"(%85, %97, %14) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %99 = "llvm.extractvalue"(%arg9) <{position = array<i64: 1>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %100 = "llvm.extractelement"(%99, %12) : (vector<4xf32>, i64) -> f32
    %101 = "llvm.insertelement"(%89, %100, %14) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %102 = "llvm.extractvalue"(%arg9) <{position = array<i64: 2>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %103 = "llvm.extractelement"(%102, %15) : (vector<4xf32>, i64) -> f32
    %104 = "llvm.insertelement"(%92, %103, %13) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %105 = "llvm.extractvalue"(%arg9) <{position = array<i64: 2>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %106 = "llvm.extractelement"(%105, %14) : (vector<4xf32>, i64) -> f32
    %107 = "llvm.insertelement"(%95, %106, %13) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %108 = "llvm.extractvalue"(%arg9) <{position = array<i64: 2>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %109 = "llvm.extractelement"(%108, %13) : (vector<4xf32>, i64) -> f32
    %110 = "llvm.insertelement"(%98, %109, %13) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %111 = "llvm.extractvalue"(%arg9) <{position = array<i64: 2>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %112 = "llvm.extractelement"(%111, %12) : (vector<4xf32>, i64) -> f32
    %113 = "llvm.insertelement"(%101, %112, %13) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %114 = "llvm.extractvalue"(%73) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<3xf32>>) -> vector<3xf32>
    %115 = "llvm.fmul"(%114, %104) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %116 = "llvm.intr.vector.reduce.fadd"(%11, %115) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %117 = "llvm.extractvalue"(%28) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %118 = "llvm.insertelement"(%117, %116, %15) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %119 = "llvm.insertvalue"(%28, %118) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %120 = "llvm.fmul"(%114, %107) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %121 = "llvm.intr.vector.reduce.fadd"(%11, %120) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %122 = "llvm.insertelement"(%118, %121, %14) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %123 = "llvm.insertvalue"(%119, %122) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %124 = "llvm.fmul"(%114, %110) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %125 = "llvm.intr.vector.reduce.fadd"(%11, %124) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %126 = "llvm.insertelement"(%122, %125, %13) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %127 = "llvm.insertvalue"(%123, %126) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %128 = "llvm.fmul"(%114, %113) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %129 = "llvm.intr.vector.reduce.fadd"(%11, %128) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %130 = "llvm.insertelement"(%126, %129, %12) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %131 = "llvm.insertvalue"(%127, %130) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %132 = "llvm.extractvalue"(%73) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<3xf32>>) -> vector<3xf32>
    %133 = "llvm.fmul"(%132, %104) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %134 = "llvm.intr.vector.reduce.fadd"(%11, %133) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %135 = "llvm.extractvalue"(%28) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %136 = "llvm.insertelement"(%135, %134, %15) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %137 = "llvm.insertvalue"(%131, %136) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %138 = "llvm.fmul"(%132, %107) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %139 = "llvm.intr.vector.reduce.fadd"(%11, %138) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %140 = "llvm.insertelement"(%136, %139, %14) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %141 = "llvm.insertvalue"(%137, %140) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %142 = "llvm.fmul"(%132, %110) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %143 = "llvm.intr.vector.reduce.fadd"(%11, %142) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %144 = "llvm.insertelement"(%140, %143, %13) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %145 = "llvm.insertvalue"(%141, %144) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %146 = "llvm.fmul"(%132, %113) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %147 = "llvm.intr.vector.reduce.fadd"(%11, %146) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %148 = "llvm.insertelement"(%144, %147, %12) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %149 = "llvm.insertvalue"(%145, %148) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %150 = "llvm.mlir.undef"() : () -> !llvm.array<2 x vector<4xf32>>
    %151 = "llvm.extractvalue"(%149) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %152 = "llvm.extractvalue"(%arg10) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %153 = "llvm.fadd"(%151, %152) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %154 = "llvm.insertvalue"(%150, %153) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %155 = "llvm.extractvalue"(%149) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %156 = "llvm.extractvalue"(%arg10) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %157 = "llvm.fadd"(%155, %156) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %158 = "llvm.insertvalue"(%154, %157) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %159 = "llvm.extractvalue"(%42) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64)>) -> !llvm.ptr
    "llvm.store"(%158, %159) <{ordering = 0 : i64}> : (!llvm.array<2 x vector<4xf32>>, !llvm.ptr) -> ()
    %160 = "llvm.extractvalue"(%42) <{position = array<i64: 0>}> : (!llvm.struct<(ptr, ptr, i64)>) -> !llvm.ptr
    %161 = "llvm.insertvalue"(%22, %160) <{position = array<i64: 0>}> : (!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
    %162 = "llvm.extractvalue"(%42) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64)>) -> !llvm.ptr
    %163 = "llvm.insertvalue"(%161, %162) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, !llvm.ptr) -> !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
    %164 = "llvm.insertvalue"(%163, %21) <{position = array<i64: 2>}> : (!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
    %165 = "llvm.insertvalue"(%164, %20) <{position = array<i64: 3, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
    %166 = "llvm.insertvalue"(%165, %19) <{position = array<i64: 4, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64) -> !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
    "llvm.br"(%23)[^bb7] : (i64) -> ()
  ^bb7(%167: i64):  // 2 preds: ^bb6, ^bb10
    %168 = "llvm.icmp"(%167, %24) <{predicate = 2 : i64}> : (i64, i64) -> i1
    "llvm.cond_br"(%168)[^bb8, ^bb11] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb8:  // pred: ^bb7
    %169 = "llvm.extractvalue"(%7) <{position = array<i64: 3, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> i64
    %170 = "llvm.add"(%167, %arg7) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %171 = "llvm.icmp"(%169, %170) <{predicate = 4 : i64}> : (i64, i64) -> i1
    "llvm.cond_br"(%171)[^bb9, ^bb10] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb9:  // pred: ^bb8
    %172 = "llvm.extractvalue"(%166) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>) -> !llvm.ptr
    %173 = "llvm.getelementptr"(%172, %167) <{elem_type = vector<4xf32>, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %174 = "llvm.load"(%173) <{ordering = 0 : i64}> : (!llvm.ptr) -> vector<4xf32>
    %175 = "llvm.extractvalue"(%7) <{position = array<i64: 3, 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> i64
    %176 = "llvm.sub"(%175, %arg7) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %177 = "llvm.trunc"(%176) : (i64) -> i32
    %178 = "llvm.insertelement"(%9, %177, %16) : (vector<4xi32>, i32, i32) -> vector<4xi32>
    %179 = "llvm.shufflevector"(%178, %9) <{mask = array<i32: 0, 0, 0, 0>}> : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
    %180 = "llvm.icmp"(%179, %10) <{predicate = 4 : i64}> : (vector<4xi32>, vector<4xi32>) -> vector<4xi1>
    %181 = "llvm.extractvalue"(%7) <{position = array<i64: 1>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> !llvm.ptr
    %182 = "llvm.extractvalue"(%7) <{position = array<i64: 4, 0>}> : (!llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>) -> i64
    %183 = "llvm.mul"(%170, %182) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %184 = "llvm.add"(%183, %arg7) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    %185 = "llvm.getelementptr"(%181, %184) <{elem_type = f32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    "llvm.intr.masked.store"(%174, %185, %180) <{alignment = 4 : i32}> : (vector<4xf32>, !llvm.ptr, vector<4xi1>) -> ()
    "llvm.br"()[^bb10] : () -> ()
  ^bb10:  // 2 preds: ^bb8, ^bb9
    %186 = "llvm.add"(%167, %25) <{overflowFlags = #llvm.overflow<none>}> : (i64, i64) -> i64
    "llvm.br"(%186)[^bb7] : (i64) -> ()
  ^bb11:  // pred: ^bb7
    %187 = "llvm.extractvalue"(%158) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %188 = "llvm.intr.exp"(%187) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> vector<4xf32>
    %189 = "llvm.insertvalue"(%8, %188) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %190 = "llvm.extractvalue"(%158) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %191 = "llvm.intr.exp"(%190) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> vector<4xf32>
    %192 = "llvm.insertvalue"(%189, %191) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    "llvm.return"(%192) : (!llvm.array<2 x vector<4xf32>>) -> ()
  }) : () -> ()
}) : () -> ()

