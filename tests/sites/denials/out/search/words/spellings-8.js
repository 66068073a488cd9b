casefileData("spellings-8",["engineer",1,"ministry",3]);
