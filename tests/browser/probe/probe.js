// The smallest add-in that needs a host: reads, writes, listens, answers a ribbon button.
const show = (id, text) => {
  document.getElementById(id).textContent = text;
};

Office.onReady(async (info) => {
  show('siap', `${info.host} ${info.platform} ${Office.context.displayLanguage}`);
  Office.actions.associate('periksa', (event) => {
    show('perintah', 'periksa dijalankan');
    event.completed();
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getUsedRange();
    sheet.load('name');
    range.load('address,values');
    sheet.onChanged.add(async (event) => {
      const line = document.createElement('li');
      line.textContent = `${event.address} ${event.source}`;
      document.getElementById('peristiwa').append(line);
    });
    await context.sync();
    show('baca', `${range.address} ${range.values[0][0]}`);
  });
  document.getElementById('tulis').addEventListener('click', async () => {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('D9').values = [['dari panel']];
        await context.sync();
      });
      show('hasil', 'tertulis');
    } catch (error) {
      show('hasil', error.code);
    }
  });
  document.getElementById('cetak').addEventListener('click', async () => {
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getActiveWorksheet().pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'Folio';
      layout.leftMargin = 36;
      layout.setPrintTitleRows('$1:$2');
      await context.sync();
    });
    show('hasil', 'diatur');
  });
});
