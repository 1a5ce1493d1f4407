extension HTMLStyle {
  /// What a form to fill in adds to the style of a page: on a screen, on a phone and on paper.
  static let forms = """
    :root{color-scheme:light dark;accent-color:var(--a)}
    .item,.about{border-top:1px solid var(--rule);margin-top:24px;padding-top:8px}
    .about h2{margin-top:16px}.item h3{margin:8px 0}.item h3 span{color:var(--muted);margin-right:.5em}
    .item ul{margin:0 0 16px;padding-left:1.2em}
    fieldset{border:0;margin:0;padding:8px 0;min-width:0;display:grid;gap:4px 24px;
    grid-template-columns:minmax(14rem,24rem) 1fr;align-items:center}
    legend{float:left;padding:0;font-weight:700;line-height:1.35}
    legend small{display:block;font-weight:400;font-size:.875rem;color:var(--muted)}
    .levels{display:flex;flex-wrap:wrap;gap:4px;align-items:end}
    .levels label{display:flex;flex-direction:column;align-items:center;min-width:2.1rem;
    line-height:1.2;font-variant-numeric:tabular-nums}
    .levels .unknown{margin-left:16px}
    fieldset.choice{align-items:start}
    .ways label{display:flex;gap:8px;align-items:start;max-width:68ch;padding:2px 0}
    input[type=radio]{width:1.25rem;height:1.25rem;margin:4px;flex:none}
    .words{display:block;max-width:48rem;padding:8px 0;font-weight:700}
    .words input,.words textarea{display:block;width:100%;margin-top:4px;padding:8px;
    border:1px solid var(--muted);border-radius:4px;background:var(--paper);color:var(--ink);
    font:inherit;font-weight:400}
    @media (max-width:46rem){fieldset{display:block}legend{float:none;margin-bottom:4px}
    .levels{gap:4px 0}.levels label{min-width:1.75rem}.levels .unknown{margin-left:8px}}
    @media print{:root{color-scheme:light}.item,.about,fieldset,.words{break-inside:avoid}
    .about{margin-top:12px}.item{margin-top:8px;padding-top:2px}
    .item h3{margin:2px 0;font-size:11.5pt}.item p{margin:0 0 2px;max-width:none;line-height:1.35}
    .item ul{margin:0 0 2px;line-height:1.35}.item li{max-width:none}
    fieldset{padding:2px 0;display:grid;gap:2px 10px;grid-template-columns:7.6cm 1fr}
    legend{float:left;margin:0;font-size:9.5pt}legend small{font-size:8.5pt}
    .levels{flex-wrap:nowrap;gap:2px}.levels label{font-size:9pt;min-width:.62cm}
    .levels .unknown{margin-left:8px;white-space:nowrap}.ways label{padding:0;line-height:1.4}
    input[type=radio]{width:.36cm;height:.36cm;margin:2px}.words{padding:2px 0;font-size:9pt}
    .words input,.words textarea{padding:4px;margin-top:2px}.item textarea{height:.9cm}
    h2{margin:12px 0 6px}}

    """
}
