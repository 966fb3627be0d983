/// The style sheet of the plan page.
enum PlanStyleSheet {
    static let text = """
        :root{color-scheme:light dark;--ink:#1d2327;--soft:#5b666e;--paper:#fbfaf7;--card:#fff;--line:#e2ded5;
        --green:#2e7d4f;--amber:#b26a00;--energy:#4c6fae;--protein:#b0485a;--fat:#c08a1e;--carbohydrate:#3e8e7e}
        @media(prefers-color-scheme:dark){:root{--ink:#e8e6e1;--soft:#a3a9ad;--paper:#15181a;--card:#1f2427;--line:#343b3f;
        --green:#6cc48f;--amber:#e5a84b;--energy:#86a5dd;--protein:#e08595;--fat:#e3b85c;--carbohydrate:#73c3b3}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:72rem;padding:1.5rem;background:var(--paper);color:var(--ink);
        font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
        h1{font-size:1.8rem;margin:.2rem 0 1rem}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0}
        small{color:var(--soft);font-weight:400}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.75rem;margin:0}
        .cards div{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.6rem .9rem}
        dt{color:var(--soft);font-size:.85rem}dd{margin:0;font-size:1.2rem;font-weight:600}
        .charts>div{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem}
        figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.6rem .9rem}
        figcaption{font-weight:600}svg{width:100%;height:auto;display:block}
        svg text{font-size:9px;text-anchor:middle;fill:var(--soft)}
        .band{fill:currentColor;opacity:.1}.bar{fill:currentColor;opacity:.85}.bar.off{opacity:.35}
        .energy svg{color:var(--energy)}.protein svg{color:var(--protein)}.fat svg{color:var(--fat)}
        .carbohydrate svg{color:var(--carbohydrate)}
        .day h2 span{font-size:.8rem;font-weight:600;padding:.1rem .5rem;border-radius:1rem;border:1px solid;white-space:nowrap}
        .met{color:var(--green)}.off{color:var(--amber)}.totals{margin:0 0 .6rem;color:var(--soft)}
        .meals{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:.75rem;align-items:start}
        article{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.7rem .9rem}
        article h3 small{display:block}article p{margin:.3rem 0;color:var(--soft);font-size:.9rem}
        summary{cursor:pointer;color:var(--energy)}ul,ol{margin:.4rem 0;padding-left:1.3rem}li{margin:.15rem 0}
        .grocery>div{columns:15rem;column-gap:2rem}.grocery h3{margin-top:.6rem}.grocery div div{break-inside:avoid}
        .warning{color:var(--amber)}.problem{color:var(--protein)}
        @media(max-width:30rem){body{padding:1rem}h1{font-size:1.4rem}}
        @media print{body{background:none;max-width:none}article,figure,section.day{break-inside:avoid}}
        """
}
