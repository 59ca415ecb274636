import{F as e,I as t,L as n,a as r,b as i,d as a,f as o,l as s,t as c}from"./Load-CbKCc9Eq.js";import{d as l}from"./index-DlZFfStc.js";var u=o();function d(){let e=i(f,[]);return(0,u.jsxs)(`div`,{className:`article-list`,children:[(0,u.jsx)(`h1`,{children:`Articles`}),(0,u.jsx)(c,{from:e,children:e=>(0,u.jsx)(`ol`,{children:e.map(({iri:e,title:t,publisher:n,published:i,things:o})=>(0,u.jsxs)(`li`,{children:[(0,u.jsx)(a,{to:{selection:s(e)},children:t}),(0,u.jsxs)(`span`,{className:`source`,children:[n&&(0,u.jsx)(`cite`,{children:n}),` `,i&&(0,u.jsx)(`time`,{dateTime:i,children:r(i)}),` `,o,` things named`]})]},e))})})]})}async function f(r){return(await t(`SELECT ?article (MIN(?t) AS ?title) (MIN(?name) AS ?publisher) (MIN(?day) AS ?published)
        (COUNT(DISTINCT ?x) AS ?things) {
      ?article a parley:Article ; dcterms:title ?t .
      OPTIONAL { ?article parley:publisher ?name }
      OPTIONAL { ?article parley:published ?day }
      OPTIONAL { ?article parley:mentions ?x }
    } GROUP BY ?article ORDER BY DESC(?published) ?title LIMIT 2000`,r)).map(t=>({iri:n(t.article),title:n(t.title),publisher:n(t.publisher),published:l(t),things:e(t.things)}))}export{d as t};