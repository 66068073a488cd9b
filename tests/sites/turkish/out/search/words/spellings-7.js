casefileData("spellings-7",["kapattı",2]);
