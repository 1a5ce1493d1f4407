/// How a page looks: light, dark, on a phone and in print, without anything from elsewhere.
enum HTMLStyle {
  /// The style sheet of a page.
  ///
  /// - Parameter running: what stands at the foot of every printed page.
  static func sheet(running: String) -> String {
    tokens + text + cross + tables + phone + print + foot(running)
  }

  /// The foot of a printed page: words on the left, the number of the page on the right.
  private static func foot(_ words: String) -> String {
    """

    @page{@bottom-left{content:"\(quoted(words))"}@bottom-right{content:counter(page)}}
    @page drawing{@bottom-left{content:none}@bottom-right{content:none}}
    """
  }

  /// Words as they may stand in a string of a style sheet inside a page: every sign by its number.
  private static func quoted(_ words: String) -> String {
    words.unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || scalar == " " || ("0"..."9").contains(scalar)
        ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }.joined()
  }

  private static let tokens = """
    :root{--ink:#1b1f24;--muted:#57606a;--rule:#d0d7de;--axis:#57606a;--paper:#fff;--sheet:#f6f8fa;
    --a:#1d4f8c;--b:#0f6b5c;--c:#8a5a00;--d:#7a2e5d;
    --at:#e8f0fa;--bt:#e3f4f0;--ct:#fbf1de;--dt:#f8e9f2}
    @media screen and (prefers-color-scheme:dark){:root{--ink:#e6edf3;--muted:#9aa4af;--rule:#30363d;
    --axis:#9aa4af;--paper:#14181d;--sheet:#1b2027;--a:#8ab8f0;--b:#74cbb9;--c:#e0b45c;--d:#e29ac6;
    --at:#1a2636;--bt:#17292a;--ct:#2a2519;--dt:#2a1c27}}
    .A{--hue:var(--a);--tint:var(--at)}.B{--hue:var(--b);--tint:var(--bt)}
    .C{--hue:var(--c);--tint:var(--ct)}.D{--hue:var(--d);--tint:var(--dt)}

    """

  private static let text = """
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:break-word;
    font:400 1.0625rem/1.6 "Open Sans",system-ui,sans-serif}
    header,main,footer{max-width:76rem;margin:0 auto;padding:16px 24px}
    h1{font-size:clamp(1.75rem,4vw,2.6rem);line-height:1.15;margin:8px 0;text-wrap:balance}
    h2{font-size:1.5rem;line-height:1.25;margin:48px 0 16px;text-wrap:balance}
    h3{font-size:1.2rem;line-height:1.3;margin:32px 0 8px}h4{margin:24px 0 4px}
    p{max-width:68ch;margin:0 0 16px}li{max-width:66ch}
    .lead{font-size:1.25rem;line-height:1.5;color:var(--muted)}.muted{color:var(--muted)}
    .chip{display:inline-block;border:1px solid var(--muted);border-radius:4px;padding:2px 8px;
    margin:0 8px 8px 0;font-size:.875rem;color:var(--muted)}
    a{color:inherit;text-underline-offset:3px}
    :focus-visible{outline:3px solid var(--a);outline-offset:3px}
    .skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--paper)}
    nav ol{padding-left:1.8em}.source{padding-left:1.2em;text-indent:-1.2em}
    dl{margin:0 0 16px;font-size:.95rem;line-height:1.45}dd{margin:0;max-width:68ch}
    dl div{display:grid;grid-template-columns:minmax(9rem,16rem) 1fr;gap:4px 24px;padding:8px 0;
    border-top:1px solid var(--rule)}dt{font-weight:700}
    .story,div.scenario{border-top:4px solid var(--hue);padding-top:8px}
    .letter{display:inline-grid;place-items:center;width:1.9em;height:1.9em;border-radius:50%;
    background:var(--hue);color:var(--paper);font-size:.9em;font-weight:700;margin-right:.5em}

    """

  private static let cross = """
    .cross{display:grid;margin-bottom:24px;grid-template:"t t t" auto "l q r" auto "b b b" auto
    /minmax(5rem,8rem) 1fr minmax(5rem,8rem);gap:12px;align-items:center}
    .pole{font-weight:700;line-height:1.3;text-align:center}
    .pole small{display:block;font-weight:400;color:var(--muted);font-size:.875rem}
    .top{grid-area:t}.left{grid-area:l;text-align:right}.right{grid-area:r;text-align:left}
    .bottom{grid-area:b}
    .quadrants{grid-area:q;position:relative;display:grid;grid-template-columns:1fr 1fr;
    grid-auto-rows:1fr;gap:24px}
    .quadrants::before,.quadrants::after{content:"";position:absolute;background:var(--axis)}
    .quadrants::before{left:50%;top:0;bottom:0;width:2px;margin-left:-1px}
    .quadrants::after{top:50%;left:0;right:0;height:2px;margin-top:-1px}
    .quadrant{position:relative;z-index:1;display:block;min-width:0;border-radius:8px;padding:20px;
    border-top:4px solid var(--hue);background:var(--tint);text-decoration:none}
    .quadrant:hover strong{text-decoration:underline}
    .quadrant strong{color:var(--hue);font-size:1.1rem}.quadrant em{display:block;margin:6px 0}
    .quadrant ul{margin:0;padding-left:1.1em;font-size:.95rem;line-height:1.45}
    .quadrant .where{display:none}.quadrant.D{order:3}.quadrant.C{order:4}

    """

  private static let tables = """
    table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.45;
    font-variant-numeric:tabular-nums;margin-bottom:16px}
    .compare{table-layout:fixed}.compare thead th:first-child{width:14%}
    caption{text-align:left;color:var(--muted);padding-bottom:8px}
    th,td{vertical-align:top;text-align:left;padding:8px 12px;border-top:1px solid var(--rule)}
    thead th{color:var(--hue,var(--muted))}.compare thead th{border-top:4px solid var(--hue)}
    .n{text-align:right}td.n{white-space:nowrap}td ul{margin:0;padding-left:1.1em}.cut td,.cut th{border-top:3px solid
    var(--ink)}.out{color:var(--muted)}.scroll{overflow-x:auto}
    .figure{margin:24px 0}.figure svg{display:block}
    figure{margin:24px 0;display:flex;gap:16px;align-items:center}
    figure svg{width:9rem;height:9rem;flex:none}

    """

  private static let phone = """
    @media (max-width:46rem){body{font-size:1rem}header,main,footer{padding:16px}
    .cross{grid-template:"t" auto "q" auto "b" auto/1fr}.left,.right{display:none}
    .quadrants{gap:16px;grid-template-columns:1fr;grid-auto-rows:auto}
    .quadrants::before,.quadrants::after{display:none}.quadrant.quadrant{order:0}
    .quadrant .where{display:block;margin-top:8px;font-size:.875rem;color:var(--muted)}
    dl div{display:block}.compare,.compare caption,.compare tbody,.compare tr,.compare th,.compare td{display:block}
    .compare thead{display:none}.compare tbody th{padding:16px 0 0;border-top:2px solid var(--ink)}
    .compare td{border-top:0;border-left:4px solid var(--hue);margin:8px 0;padding:4px 12px}
    .compare td::before{content:attr(data-label);font-weight:700;color:var(--hue)}
    .numbers th,.numbers td{padding:6px 8px;font-size:.875rem}}

    """

  private static let print = """
    @media print{@page{size:A4;margin:16mm 16mm 18mm;font:8pt "Open Sans",sans-serif}
    @page wide{size:A4 landscape;margin:14mm}@page drawing{size:A4 landscape;margin:0}
    body{font-size:10pt;line-height:1.5;widows:3;orphans:3}
    header,main,footer{padding:0;max-width:none}nav,.back,.skip,footer,.cross.questions{display:none}
    .cross{page:wide}.figure{page:drawing;margin:0;overflow:hidden}
    .story,.part-compare,.part-questions,.part-stories,.part-developments,.part-numbers
    {break-before:page}h2+.story{break-before:auto}
    .cross,.quadrant,tr,div.scenario,div.questions,dl div{break-inside:avoid}
    h2,h3,h4,.lead,caption{break-after:avoid}h2{margin:24px 0 12px}
    table,dl{font-size:9pt}th,td{padding:5px 8px}dl div{padding:4px 0}.scroll{overflow:visible;break-inside:avoid}h1{text-wrap:wrap}td.n{white-space:normal}
    .cross{gap:6px;font-size:9.5pt}.quadrants{gap:12px}.quadrant{padding:10px}
    .quadrant,.letter{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
    """
}
