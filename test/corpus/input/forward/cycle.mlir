%a = "test.x"(%c) : (i32) -> i32
%b = "test.x"(%a) : (i32) -> i32
%c = "test.x"(%b) : (i32) -> i32
