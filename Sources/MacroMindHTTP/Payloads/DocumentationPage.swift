import Crypto

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The description of the interface as a page that needs no other host.
enum DocumentationPage {
    private static let style = """
        body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
        details{border:1px solid #ccc;border-radius:6px;margin:.4rem 0;padding:.4rem .8rem}
        summary{cursor:pointer}b{display:inline-block;min-width:4.5rem}code,pre{font:13px ui-monospace,monospace}
        pre{overflow:auto;background:#f5f5f5;padding:.6rem}
        @media(prefers-color-scheme:dark){body{color:#eee;background:#181818}pre{background:#222}details{border-color:#444}}
        """

    private static let script = """
        fetch("openapi.json").then(r=>r.json()).then(api=>{
        const root=document.getElementById("routes");
        const add=(parent,tag,text)=>{const e=document.createElement(tag);e.textContent=text;parent.append(e);return e};
        for(const [path,item] of Object.entries(api.paths))for(const [method,op] of Object.entries(item)){
        const d=add(root,"details","");const s=add(d,"summary","");add(s,"b",method.toUpperCase());
        add(s,"code",path);s.append(" "+op.summary);
        if(op.requestBody){add(d,"p","Body");add(d,"pre",JSON.stringify(op.requestBody.content,null,1))}
        if(op.parameters){add(d,"p","Parameters");add(d,"pre",JSON.stringify(op.parameters,null,1))}
        add(d,"p","Answers: "+Object.keys(op.responses).join(", "))}
        add(root,"h2","Schemas");for(const [name,schema] of Object.entries(api.components.schemas)){
        const d=add(root,"details","");add(d,"summary",name);add(d,"pre",JSON.stringify(schema,null,1))}});
        """

    /// The page.
    static let html =
        #"<!doctype html><html lang="en"><head><meta charset="utf-8"><title>MacroMind API</title>"#
        + #"<meta name="viewport" content="width=device-width"><style>"# + style
        + #"</style></head><body><h1>MacroMind API</h1><p>Log in, then send the access token as "#
        + #"<code>Authorization: Bearer …</code>. Errors are problem documents after RFC 9457. The machine-readable form is "#
        + #"<a href="openapi.json">openapi.json</a>.</p><div id="routes"></div><script>"# + script
        + "</script></body></html>"

    /// What allows the page its style.
    static let styleHash = hash(style)
    /// What allows the page its script.
    static let scriptHash = hash(script)

    private static func hash(_ text: String) -> String {
        "sha256-" + Data(SHA256.hash(data: Array(text.utf8))).base64EncodedString()
    }
}
