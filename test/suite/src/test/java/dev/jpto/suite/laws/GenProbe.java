package dev.jpto.suite.laws;
import dev.jpto.ir.*; import dev.jpto.run.*; import dev.jpto.run.validate.*; import java.util.*;
class GenProbe {
  public static void main(String[] a) {
    for (Stage s : Stage.values()) {
      Map<String,Integer> reasons = new TreeMap<>(); Map<String,Integer> ops = new TreeMap<>(); int ran=0, n=Integer.parseInt(a[0]);
      long t=System.nanoTime();
      for (int i=0;i<n;i++) {
        Operation m;
        try { m = ProgramWriter.write(s,i,12);} catch (Throwable e) { e.printStackTrace(); continue; }
        m.walk(o->ops.merge(o.name().text(),1,Integer::sum));
        Finding f = new ModuleValidator(3,i).next(m, Tolerance.EXACT).getFirst();
        if (f instanceof Finding.Same) ran++; else reasons.merge(f.toString(),1,Integer::sum);
        if (i==0) System.out.println(m);
      }
      System.out.println(s+" ran "+ran+" of "+n+" in "+(System.nanoTime()-t)/1000000+" ms");
      reasons.entrySet().stream().sorted((x,y)->y.getValue()-x.getValue()).limit(12).forEach(e->System.out.println("   "+e.getValue()+" "+e.getKey()));
      List<String> missing=new ArrayList<>(); for (var d: ProgramWriter.operations(s)) if(!ops.containsKey(d.name())) missing.add(d.name());
      System.out.println("  missing "+missing.size()+" of "+ProgramWriter.operations(s).size()+": "+missing);
    }
  }
}
