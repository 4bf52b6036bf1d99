import { join } from 'node:path';
import { projectRoot } from './root';
import { hasDesktopExcel } from './sideload/excel';
import { reasonOf } from './sideload/reason';
import { readRequest } from './sideload/request';
import { sayInBoth } from './sideload/say';

// npm start: desktop Excel; npm run start:web -- --document URL: Excel on the web. Both with the development server.
process.exitCode = await start(process.argv.slice(2));

async function start(args: readonly string[]): Promise<number> {
  const request = readRequest(args, hasDesktopExcel);
  if (!request.ok) {
    console.error(sayInBoth(request.why, request.params));
    return 1;
  }
  process.chdir(projectRoot);
  try {
    const [certificates, debugging, { OfficeApp }] = await Promise.all([
      import('office-addin-dev-certs'), import('office-addin-debugging'), import('office-addin-manifest'),
    ]);
    try {
      await certificates.ensureCertificatesAreInstalled();
    } catch (error) {
      console.error(sayInBoth('no-certificate', { reason: reasonOf(error) }));
      return 1;
    }
    // The command of the same package prints its failures but ends with status 0; called like this, it throws them.
    await debugging.startDebugging(join(projectRoot, 'manifest.xml'), {
      appType: request.app === 'web' ? debugging.AppType.Web : debugging.AppType.Desktop,
      app: OfficeApp.Excel,
      devServerCommandLine: 'npm run dev-server',
      devServerPort: 3000,
      ...(request.app === 'web' ? { document: request.document } : {}),
    });
    return 0;
  } catch (error) {
    console.error(sayInBoth('failed', { reason: reasonOf(error) }));
    return 1;
  }
}
