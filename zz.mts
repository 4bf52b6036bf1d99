import { openBrowser } from './tests/support/browser';
const b = await openBrowser(); const p = await b.newPage({viewport:{width:1400,height:860}});
p.on('console',m=>console.log('C',m.type(),m.text().slice(0,300))); p.on('pageerror',e=>console.log('E',e.message)); p.on('requestfailed',r=>console.log('F',r.url()));p.on('response',r=>{if(r.status()>=400)console.log(r.status(),r.url())});
await p.goto(process.argv[2]!); await p.waitForTimeout(3500); await p.screenshot({path:'/tmp/wp/a.png'}); await b.close();
