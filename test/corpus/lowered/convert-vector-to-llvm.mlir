#map = affine_map<(d0, d1, d2) -> (d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<() -> (0)>
#map5 = affine_map<() -> (64)>
"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> i32, sym_name = "recursion"}> ({
  ^bb0(%arg14: i32):
    %168 = "func.constant"() <{value = @recursion}> : () -> ((i32) -> i32)
    %169 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %170 = "arith.constant"() <{value = 1 : i32}> : () -> i32
    %171 = "arith.cmpi"(%arg14, %169) <{predicate = 0 : i64}> : (i32, i32) -> i1
    %172 = "scf.if"(%171) ({
      "scf.yield"(%170) : (i32) -> ()
    }, {
      %174 = "arith.subi"(%arg14, %170) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      %175 = "func.call"(%174) <{callee = @recursion}> : (i32) -> i32
      %176 = "arith.muli"(%175, %arg14) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      "scf.yield"(%176) : (i32) -> ()
    }) : (i1) -> i32
    %173 = "func.call_indirect"(%168, %172) : ((i32) -> i32, i32) -> i32
    "func.return"(%173) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<64x64xf32>, memref<64x64xf32>, memref<64x64xf32>) -> (), sym_name = "mat"}> ({
  ^bb0(%arg5: memref<64x64xf32>, %arg6: memref<64x64xf32>, %arg7: memref<64x64xf32>):
    "linalg.matmul"(%arg5, %arg6, %arg7) <{operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg11: f32, %arg12: f32, %arg13: f32):
      %166 = "arith.mulf"(%arg11, %arg12) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %167 = "arith.addf"(%arg13, %166) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%167) : (f32) -> ()
    }) {linalg.memoized_indexing_maps = [#map, #map1, #map2]} : (memref<64x64xf32>, memref<64x64xf32>, memref<64x64xf32>) -> ()
    "affine.for"() <{lowerBoundMap = #map4, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map5}> ({
    ^bb0(%arg8: index):
      "affine.for"() <{lowerBoundMap = #map4, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map5}> ({
      ^bb0(%arg9: index):
        "affine.for"() <{lowerBoundMap = #map4, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map5}> ({
        ^bb0(%arg10: index):
          %161 = "affine.load"(%arg5, %arg8, %arg10) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %162 = "affine.load"(%arg6, %arg10, %arg9) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %163 = "affine.load"(%arg7, %arg8, %arg9) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %164 = "arith.mulf"(%161, %162) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          %165 = "arith.addf"(%164, %163) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          "affine.store"(%165, %arg7, %arg8, %arg9) <{map = #map3}> : (f32, memref<64x64xf32>, index, index) -> ()
          "affine.yield"() : () -> ()
        }) : () -> ()
        "affine.yield"() : () -> ()
      }) : () -> ()
      "affine.yield"() : () -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<?x?xf32>, index, vector<2x3xf32>, vector<3x4xf32>, vector<2x4xf32>) -> vector<2x4xf32>, sym_name = "vec2"}> ({
  ^bb0(%arg0: memref<?x?xf32>, %arg1: index, %arg2: vector<2x3xf32>, %arg3: vector<3x4xf32>, %arg4: vector<2x4xf32>):
    %0 = "builtin.unrealized_conversion_cast"(%arg3) : (vector<3x4xf32>) -> !llvm.array<3 x vector<4xf32>>
    %1 = "arith.constant"() <{value = dense<0.000000e+00> : vector<2x4xf32>}> : () -> vector<2x4xf32>
    %2 = "builtin.unrealized_conversion_cast"(%1) : (vector<2x4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %3 = "arith.constant"() <{value = dense<0.000000e+00> : vector<4x3xf32>}> : () -> vector<4x3xf32>
    %4 = "builtin.unrealized_conversion_cast"(%3) : (vector<4x3xf32>) -> !llvm.array<4 x vector<3xf32>>
    %5 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %6 = "vector.transfer_read"(%arg0, %arg1, %arg1, %5) <{in_bounds = [false, false], operandSegmentSizes = array<i32: 1, 2, 1, 0>, permutation_map = #map3}> : (memref<?x?xf32>, index, index, f32) -> vector<2x3xf32>
    %7 = "builtin.unrealized_conversion_cast"(%6) : (vector<2x3xf32>) -> !llvm.array<2 x vector<3xf32>>
    %8 = "llvm.extractvalue"(%0) <{position = array<i64: 0>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %9 = "llvm.mlir.constant"() <{value = 0 : i64}> : () -> i64
    %10 = "llvm.extractelement"(%8, %9) : (vector<4xf32>, i64) -> f32
    %11 = "llvm.extractvalue"(%4) <{position = array<i64: 0>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %12 = "llvm.mlir.constant"() <{value = 0 : i64}> : () -> i64
    %13 = "llvm.insertelement"(%11, %10, %12) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %14 = "llvm.insertvalue"(%4, %13) <{position = array<i64: 0>}> : (!llvm.array<4 x vector<3xf32>>, vector<3xf32>) -> !llvm.array<4 x vector<3xf32>>
    %15 = "llvm.extractvalue"(%0) <{position = array<i64: 0>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %16 = "llvm.mlir.constant"() <{value = 1 : i64}> : () -> i64
    %17 = "llvm.extractelement"(%15, %16) : (vector<4xf32>, i64) -> f32
    %18 = "llvm.extractvalue"(%14) <{position = array<i64: 1>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %19 = "llvm.mlir.constant"() <{value = 0 : i64}> : () -> i64
    %20 = "llvm.insertelement"(%18, %17, %19) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %21 = "llvm.insertvalue"(%14, %20) <{position = array<i64: 1>}> : (!llvm.array<4 x vector<3xf32>>, vector<3xf32>) -> !llvm.array<4 x vector<3xf32>>
    %22 = "llvm.extractvalue"(%0) <{position = array<i64: 0>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %23 = "llvm.mlir.constant"() <{value = 2 : i64}> : () -> i64
    %24 = "llvm.extractelement"(%22, %23) : (vector<4xf32>, i64) -> f32
    %25 = "llvm.extractvalue"(%21) <{position = array<i64: 2>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %26 = "llvm.mlir.constant"() <{value = 0 : i64}> : () -> i64
    %27 = "llvm.insertelement"(%25, %24, %26) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %28 = "llvm.insertvalue"(%21, %27) <{position = array<i64: 2>}> : (!llvm.array<4 x vector<3xf32>>, vector<3xf32>) -> !llvm.array<4 x vector<3xf32>>
    %29 = "llvm.extractvalue"(%0) <{position = array<i64: 0>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %30 = "llvm.mlir.constant"() <{value = 3 : i64}> : () -> i64
    %31 = "llvm.extractelement"(%29, %30) : (vector<4xf32>, i64) -> f32
    %32 = "llvm.extractvalue"(%28) <{position = array<i64: 3>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %33 = "llvm.mlir.constant"() <{value = 0 : i64}> : () -> i64
    %34 = "llvm.insertelement"(%32, %31, %33) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %35 = "llvm.insertvalue"(%28, %34) <{position = array<i64: 3>}> : (!llvm.array<4 x vector<3xf32>>, vector<3xf32>) -> !llvm.array<4 x vector<3xf32>>
    %36 = "llvm.extractvalue"(%0) <{position = array<i64: 1>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %37 = "llvm.mlir.constant"() <{value = 0 : i64}> : () -> i64
    %38 = "llvm.extractelement"(%36, %37) : (vector<4xf32>, i64) -> f32
    %39 = "llvm.extractvalue"(%35) <{position = array<i64: 0>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %40 = "llvm.mlir.constant"() <{value = 1 : i64}> : () -> i64
    %41 = "llvm.insertelement"(%39, %38, %40) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %42 = "llvm.insertvalue"(%35, %41) <{position = array<i64: 0>}> : (!llvm.array<4 x vector<3xf32>>, vector<3xf32>) -> !llvm.array<4 x vector<3xf32>>
    %43 = "llvm.extractvalue"(%0) <{position = array<i64: 1>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %44 = "llvm.mlir.constant"() <{value = 1 : i64}> : () -> i64
    %45 = "llvm.extractelement"(%43, %44) : (vector<4xf32>, i64) -> f32
    %46 = "llvm.extractvalue"(%42) <{position = array<i64: 1>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %47 = "llvm.mlir.constant"() <{value = 1 : i64}> : () -> i64
    %48 = "llvm.insertelement"(%46, %45, %47) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %49 = "llvm.insertvalue"(%42, %48) <{position = array<i64: 1>}> : (!llvm.array<4 x vector<3xf32>>, vector<3xf32>) -> !llvm.array<4 x vector<3xf32>>
    %50 = "llvm.extractvalue"(%0) <{position = array<i64: 1>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %51 = "llvm.mlir.constant"() <{value = 2 : i64}> : () -> i64
    %52 = "llvm.extractelement"(%50, %51) : (vector<4xf32>, i64) -> f32
    %53 = "llvm.extractvalue"(%49) <{position = array<i64: 2>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %54 = "llvm.mlir.constant"() <{value = 1 : i64}> : () -> i64
    %55 = "llvm.insertelement"(%53, %52, %54) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %56 = "llvm.insertvalue"(%49, %55) <{position = array<i64: 2>}> : (!llvm.array<4 x vector<3xf32>>, vector<3xf32>) -> !llvm.array<4 x vector<3xf32>>
    %57 = "llvm.extractvalue"(%0) <{position = array<i64: 1>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %58 = "llvm.mlir.constant"() <{value = 3 : i64}> : () -> i64
    %59 = "llvm.extractelement"(%57, %58) : (vector<4xf32>, i64) -> f32
    %60 = "llvm.extractvalue"(%56) <{position = array<i64: 3>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %61 = "llvm.mlir.constant"() <{value = 1 : i64}> : () -> i64
    %62 = "llvm.insertelement"(%60, %59, %61) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %63 = "llvm.insertvalue"(%56, %62) <{position = array<i64: 3>}> : (!llvm.array<4 x vector<3xf32>>, vector<3xf32>) -> !llvm.array<4 x vector<3xf32>>
    %64 = "llvm.extractvalue"(%0) <{position = array<i64: 2>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %65 = "llvm.mlir.constant"() <{value = 0 : i64}> : () -> i64
    %66 = "llvm.extractelement"(%64, %65) : (vector<4xf32>, i64) -> f32
    %67 = "llvm.extractvalue"(%63) <{position = array<i64: 0>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %68 = "llvm.mlir.constant"() <{value = 2 : i64}> : () -> i64
    %69 = "llvm.insertelement"(%67, %66, %68) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %70 = "llvm.insertvalue"(%63, %69) <{position = array<i64: 0>}> : (!llvm.array<4 x vector<3xf32>>, vector<3xf32>) -> !llvm.array<4 x vector<3xf32>>
    %71 = "llvm.extractvalue"(%0) <{position = array<i64: 2>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %72 = "llvm.mlir.constant"() <{value = 1 : i64}> : () -> i64
    %73 = "llvm.extractelement"(%71, %72) : (vector<4xf32>, i64) -> f32
    %74 = "llvm.extractvalue"(%70) <{position = array<i64: 1>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %75 = "llvm.mlir.constant"() <{value = 2 : i64}> : () -> i64
    %76 = "llvm.insertelement"(%74, %73, %75) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %77 = "llvm.insertvalue"(%70, %76) <{position = array<i64: 1>}> : (!llvm.array<4 x vector<3xf32>>, vector<3xf32>) -> !llvm.array<4 x vector<3xf32>>
    %78 = "llvm.extractvalue"(%0) <{position = array<i64: 2>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %79 = "llvm.mlir.constant"() <{value = 2 : i64}> : () -> i64
    %80 = "llvm.extractelement"(%78, %79) : (vector<4xf32>, i64) -> f32
    %81 = "llvm.extractvalue"(%77) <{position = array<i64: 2>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %82 = "llvm.mlir.constant"() <{value = 2 : i64}> : () -> i64
    %83 = "llvm.insertelement"(%81, %80, %82) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %84 = "llvm.insertvalue"(%77, %83) <{position = array<i64: 2>}> : (!llvm.array<4 x vector<3xf32>>, vector<3xf32>) -> !llvm.array<4 x vector<3xf32>>
    %85 = "llvm.extractvalue"(%0) <{position = array<i64: 2>}> : (!llvm.array<3 x vector<4xf32>>) -> vector<4xf32>
    %86 = "llvm.mlir.constant"() <{value = 3 : i64}> : () -> i64
    %87 = "llvm.extractelement"(%85, %86) : (vector<4xf32>, i64) -> f32
    %88 = "llvm.extractvalue"(%84) <{position = array<i64: 3>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %89 = "llvm.mlir.constant"() <{value = 2 : i64}> : () -> i64
    %90 = "llvm.insertelement"(%88, %87, %89) : (vector<3xf32>, f32, i64) -> vector<3xf32>
    %91 = "llvm.insertvalue"(%84, %90) <{position = array<i64: 3>}> : (!llvm.array<4 x vector<3xf32>>, vector<3xf32>) -> !llvm.array<4 x vector<3xf32>>
    %92 = "llvm.extractvalue"(%7) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<3xf32>>) -> vector<3xf32>
    %93 = "llvm.extractvalue"(%91) <{position = array<i64: 0>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %94 = "arith.mulf"(%92, %93) <{fastmath = #arith.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %95 = "llvm.mlir.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %96 = "llvm.intr.vector.reduce.fadd"(%95, %94) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %97 = "llvm.extractvalue"(%2) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %98 = "llvm.mlir.constant"() <{value = 0 : i64}> : () -> i64
    %99 = "llvm.insertelement"(%97, %96, %98) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %100 = "llvm.insertvalue"(%2, %99) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %101 = "llvm.extractvalue"(%91) <{position = array<i64: 1>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %102 = "arith.mulf"(%92, %101) <{fastmath = #arith.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %103 = "llvm.mlir.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %104 = "llvm.intr.vector.reduce.fadd"(%103, %102) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %105 = "llvm.extractvalue"(%100) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %106 = "llvm.mlir.constant"() <{value = 1 : i64}> : () -> i64
    %107 = "llvm.insertelement"(%105, %104, %106) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %108 = "llvm.insertvalue"(%100, %107) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %109 = "llvm.extractvalue"(%91) <{position = array<i64: 2>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %110 = "arith.mulf"(%92, %109) <{fastmath = #arith.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %111 = "llvm.mlir.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %112 = "llvm.intr.vector.reduce.fadd"(%111, %110) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %113 = "llvm.extractvalue"(%108) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %114 = "llvm.mlir.constant"() <{value = 2 : i64}> : () -> i64
    %115 = "llvm.insertelement"(%113, %112, %114) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %116 = "llvm.insertvalue"(%108, %115) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %117 = "llvm.extractvalue"(%91) <{position = array<i64: 3>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %118 = "arith.mulf"(%92, %117) <{fastmath = #arith.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %119 = "llvm.mlir.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %120 = "llvm.intr.vector.reduce.fadd"(%119, %118) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %121 = "llvm.extractvalue"(%116) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %122 = "llvm.mlir.constant"() <{value = 3 : i64}> : () -> i64
    %123 = "llvm.insertelement"(%121, %120, %122) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %124 = "llvm.insertvalue"(%116, %123) <{position = array<i64: 0>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %125 = "llvm.extractvalue"(%7) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<3xf32>>) -> vector<3xf32>
    %126 = "llvm.extractvalue"(%91) <{position = array<i64: 0>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %127 = "arith.mulf"(%125, %126) <{fastmath = #arith.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %128 = "llvm.mlir.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %129 = "llvm.intr.vector.reduce.fadd"(%128, %127) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %130 = "llvm.extractvalue"(%124) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %131 = "llvm.mlir.constant"() <{value = 0 : i64}> : () -> i64
    %132 = "llvm.insertelement"(%130, %129, %131) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %133 = "llvm.insertvalue"(%124, %132) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %134 = "llvm.extractvalue"(%91) <{position = array<i64: 1>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %135 = "arith.mulf"(%125, %134) <{fastmath = #arith.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %136 = "llvm.mlir.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %137 = "llvm.intr.vector.reduce.fadd"(%136, %135) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %138 = "llvm.extractvalue"(%133) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %139 = "llvm.mlir.constant"() <{value = 1 : i64}> : () -> i64
    %140 = "llvm.insertelement"(%138, %137, %139) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %141 = "llvm.insertvalue"(%133, %140) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %142 = "llvm.extractvalue"(%91) <{position = array<i64: 2>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %143 = "arith.mulf"(%125, %142) <{fastmath = #arith.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %144 = "llvm.mlir.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %145 = "llvm.intr.vector.reduce.fadd"(%144, %143) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %146 = "llvm.extractvalue"(%141) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %147 = "llvm.mlir.constant"() <{value = 2 : i64}> : () -> i64
    %148 = "llvm.insertelement"(%146, %145, %147) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %149 = "llvm.insertvalue"(%141, %148) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %150 = "llvm.extractvalue"(%91) <{position = array<i64: 3>}> : (!llvm.array<4 x vector<3xf32>>) -> vector<3xf32>
    %151 = "arith.mulf"(%125, %150) <{fastmath = #arith.fastmath<none>}> : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %152 = "llvm.mlir.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %153 = "llvm.intr.vector.reduce.fadd"(%152, %151) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<3xf32>) -> f32
    %154 = "llvm.extractvalue"(%149) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>) -> vector<4xf32>
    %155 = "llvm.mlir.constant"() <{value = 3 : i64}> : () -> i64
    %156 = "llvm.insertelement"(%154, %153, %155) : (vector<4xf32>, f32, i64) -> vector<4xf32>
    %157 = "llvm.insertvalue"(%149, %156) <{position = array<i64: 1>}> : (!llvm.array<2 x vector<4xf32>>, vector<4xf32>) -> !llvm.array<2 x vector<4xf32>>
    %158 = "builtin.unrealized_conversion_cast"(%157) : (!llvm.array<2 x vector<4xf32>>) -> vector<2x4xf32>
    %159 = "arith.addf"(%158, %arg4) <{fastmath = #arith.fastmath<none>}> : (vector<2x4xf32>, vector<2x4xf32>) -> vector<2x4xf32>
    "vector.transfer_write"(%159, %arg0, %arg1, %arg1) <{in_bounds = [false, false], operandSegmentSizes = array<i32: 1, 1, 2, 0>, permutation_map = #map3}> : (vector<2x4xf32>, memref<?x?xf32>, index, index) -> ()
    %160 = "math.exp"(%159) <{fastmath = #arith.fastmath<none>}> : (vector<2x4xf32>) -> vector<2x4xf32>
    "func.return"(%160) : (vector<2x4xf32>) -> ()
  }) : () -> ()
}) : () -> ()

