/// The colours of a report in one scheme, as `#rrggbb`; the tests compute their contrasts.
struct ReportPalette: Sendable {
  /// Text, lesser text, lines without meaning, the page, the ground of a job.
  let ink, soft, line, paper, tint: String
  /// The four inks of the drawings, which are also told apart by their hatching.
  let a, b, c, d: String
  let warn, warnGround, bad: String

  static let light = ReportPalette(
    ink: "#1b1f24", soft: "#525b65", line: "#c9d1d9", paper: "#ffffff", tint: "#f4f6f8", a: "#1f5f8b", b: "#a84b16",
    c: "#2f6f39", d: "#6b4c9a", warn: "#7d5000", warnGround: "#fff6e0", bad: "#a3262a")
  static let dark = ReportPalette(
    ink: "#e6e9ec", soft: "#a9b2bb", line: "#3a424b", paper: "#14181c", tint: "#1d2329", a: "#6db3e0", b: "#e59a63",
    c: "#7cc48a", d: "#b79be0", warn: "#f0c36a", warnGround: "#2d2614", bad: "#f08a8d")

  /// As custom properties of a style sheet.
  var properties: String {
    let pairs = [
      ("ink", ink), ("soft", soft), ("line", line), ("paper", paper), ("tint", tint), ("a", a), ("b", b), ("c", c),
      ("d", d), ("warn", warn), ("warnbg", warnGround), ("bad", bad), ("ground", paper),
    ]
    return pairs.map { "--\($0.0):\($0.1)" }.joined(separator: ";")
  }
}

/// The style sheet. It holds no quote, ampersand or angle bracket, so that it stands in a page unescaped.
enum ReportStyle {
  static let sheet = """
    :root{\(ReportPalette.light.properties);color-scheme:light dark}
    @media screen and (prefers-color-scheme:dark){:root{\(ReportPalette.dark.properties)}}
    """ + "\n" + screen + "\n" + drawings + "\n" + narrow + "\n" + print

  private static let screen = """
    *{box-sizing:border-box}
    html{font:17px/1.55 system-ui,Segoe UI,Roboto,Noto Sans,sans-serif;color:var(--ink);background:var(--paper)}
    body{margin:0 auto;max-width:62rem;padding:1.5rem 1.25rem 4rem;overflow-wrap:break-word}
    h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .5rem;text-wrap:balance}
    h2{font-size:1.4rem;line-height:1.25;margin:3rem 0 .6rem;padding-top:1rem;border-top:2px solid var(--ink)}
    h3{font-size:1.12rem;line-height:1.35;margin:1.4rem 0 .3rem}
    h4{font-size:1rem;margin:1.2rem 0 .3rem}
    p,li{max-width:44rem}p{margin:.4rem 0}ul{margin:.3rem 0;padding-left:1.25rem}li{margin:.2rem 0}
    .lead{font-size:1.12rem}.meta{color:var(--soft);font-size:.88rem}
    .skip{position:absolute;left:-99rem}.skip:focus{position:static;display:inline-block;padding:.5rem 1rem}
    a{color:var(--a)}a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--a);outline-offset:2px}
    nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;list-style:none;padding:0;margin:1rem 0}
    nav li{margin:0}nav a{display:inline-block;padding:.3rem 0;min-height:1.6rem}
    .facts{display:flex;flex-wrap:wrap;gap:1px;background:var(--line);
    border:1px solid var(--line);margin:1.4rem 0;padding:0}
    .facts div{flex:1 1 9rem;background:var(--paper);padding:.8rem 1rem}
    .facts b{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}
    .facts b.words{font-size:1.15rem;line-height:1.3}
    .facts span{display:block;font-size:.88rem;color:var(--soft)}
    .note{border-left:4px solid var(--warn);background:var(--warnbg);padding:.7rem 1rem;margin:1.2rem 0;max-width:46rem}
    .note.bad{border-color:var(--bad)}
    .job{--ground:var(--tint);border:1px solid var(--line);padding:.4rem 1.2rem 1rem;margin:1.4rem 0;background:var(--tint)}
    .tags{margin:.4rem 0;display:flex;flex-wrap:wrap;gap:.3rem;list-style:none;padding:0}
    .tags li,.tag{border:1px solid currentColor;border-radius:1rem;padding:0 .6rem;font-size:.82rem;margin:0;
    white-space:normal}
    .tag{display:inline-block;white-space:nowrap}
    .ok{color:var(--c)}.sig{color:var(--warn)}.no{color:var(--bad)}.dim{color:var(--soft)}
    figure{margin:1.3rem 0 1.8rem}figcaption{font-size:.95rem;max-width:44rem;margin:0 0 .6rem}figcaption b{display:block}
    .scroll{overflow-x:auto;max-width:100%;background:
    linear-gradient(90deg,var(--ground) 50%,transparent) 0 0/2rem 100% no-repeat local,
    linear-gradient(270deg,var(--ground) 50%,transparent) 100% 0/2rem 100% no-repeat local,
    linear-gradient(90deg,var(--line),transparent) 0 0/1rem 100% no-repeat scroll,
    linear-gradient(270deg,var(--line),transparent) 100% 0/1rem 100% no-repeat scroll}
    table{border-collapse:collapse;font-size:.88rem;font-variant-numeric:tabular-nums;margin:.3rem 0}
    caption{text-align:left;color:var(--soft);padding:.2rem 0}
    caption span{position:sticky;left:0;display:inline-block;max-width:min(44rem,calc(100vw - 4rem))}
    th,td{padding:.32rem .9rem .32rem 0;text-align:left;border-bottom:1px solid var(--line);vertical-align:top}
    thead th{border-bottom-color:var(--soft)}tbody th{font-weight:400}
    .n{text-align:right;white-space:nowrap}tr.sum td,tr.sum th{font-weight:600;border-top:1px solid var(--soft)}
    td.w,th.w{min-width:16rem}.k{white-space:nowrap}
    details{margin:.3rem 0 .9rem}summary{cursor:pointer;color:var(--a);font-size:.93rem;padding:.3rem 0;min-height:1.6rem}
    .steps,.steps ul{list-style:none;padding-left:1rem;border-left:1px solid var(--line);margin:.3rem 0}
    .steps li{max-width:52rem}.steps small{display:block;color:var(--soft);font-size:.82rem}
    footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.6rem}
    """

  private static let drawings = """
    svg.chart{display:block;width:100%;overflow:hidden}
    svg text{fill:var(--ink);font:13px system-ui,Segoe UI,Roboto,Noto Sans,sans-serif;paint-order:stroke;
    stroke:var(--ground);stroke-width:5px;stroke-linejoin:round}
    svg .s{fill:var(--soft);font-size:12px}svg .v{font-variant-numeric:tabular-nums}svg .strong{font-weight:600}
    svg .bare{stroke:none}.medium svg.chart{max-width:44rem}.wide svg.chart{min-width:36rem}
    .pa{--p:var(--a)}.pb{--p:var(--b)}.pc{--p:var(--c)}.pd{--p:var(--d)}.pe{--p:var(--soft)}
    .pa,.pb,.pc,.pd,.pe{stroke:var(--p)}.solid{fill:var(--p)}.hollow{fill:none;stroke-dasharray:4 3}
    .band{fill:var(--p);fill-opacity:.3;vector-effect:non-scaling-stroke}
    .axis{stroke:var(--soft)}.grid{stroke:var(--line)}.limit{stroke:var(--bad);stroke-dasharray:6 3;stroke-width:2}
    .whisker{stroke:var(--ink);stroke-width:2}.dot{fill:var(--ink)}
    """

  private static let narrow = """
    @media (max-width:34rem){html{font-size:16px}body{padding:1rem 1rem 3rem}h1{font-size:1.55rem}h2{font-size:1.25rem}
    .job{padding:.2rem .7rem .8rem;margin-left:-.35rem;margin-right:-.35rem}.facts div{flex-basis:100%}
    .facts b{font-size:1.3rem}th,td{padding-right:.7rem}td.w,th.w{min-width:9rem}
    th.n{white-space:normal}td:not(.n){min-width:5rem}}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    """

  private static let print = """
    @page{size:A4;margin:16mm 15mm}
    .paper{display:none}
    @media print{.paper{display:block}details.deep{display:none}html{font-size:10pt;background:none}body{max-width:none;padding:0}
    nav,.skip{display:none}.scroll{overflow:visible;background:none}.job{background:none;border:0;border-top:1px solid var(--soft);padding:0}
    .job,.note{--ground:var(--paper)}.note{background:none}
    details::details-content{content-visibility:visible;display:block;block-size:auto;height:auto}
    summary{color:var(--ink);font-weight:600;list-style:none}
    summary,h2,h3,h4,figcaption,caption,thead,.tags{break-after:avoid}
    tbody tr:first-child{break-before:avoid}figcaption,summary{break-inside:avoid}figure table,.job .scroll table{break-inside:avoid}details table{break-inside:auto}figure details table{break-inside:avoid}h2{margin-top:1.6rem}
    svg,tr,li,.facts,.note,.tags{break-inside:avoid}.steps li{break-inside:auto}thead{display:table-header-group}
    table{font-size:8.2pt;width:auto;max-width:100%}td.w,th.w{min-width:5rem}.n,.k{white-space:normal}
    th,td{padding:.22rem .4rem .22rem 0;overflow-wrap:break-word}td.w{overflow-wrap:anywhere}.wide svg.chart{min-width:0}
    .facts div{flex-basis:40%}a{color:var(--ink)}}
    """
}
