import { openBrowser } from './tests/support/browser';
const b = await openBrowser(); const p = await b.newPage({viewport:{width:1400,height:860}});
p.on('console',m=>{if(m.type()!=='debug')console.log('C',m.type(),m.text().slice(0,300))}); p.on('pageerror',e=>console.log('E',e.message));
for (const [i,q] of process.argv.slice(2).entries()) { await p.goto(q); await p.waitForTimeout(3500); if(q.includes('menu')){await p.locator('.o-topbar-menu').nth(3).click();await p.waitForTimeout(500);} await p.screenshot({path:`/tmp/wp/s${i}.png`}); }
await b.close();
