casefileData("spellings-5",["added",1,"minor",1,"there",2]);
