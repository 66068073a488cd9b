casefileData("spellings-6",["always",2,"answer",1,"brandt",1,"closed",2,"ledger",0,"mother",1,"myself",2,"nobody",2,"norvia",2,"sailed",5,"second",1,"speaks",1]);
