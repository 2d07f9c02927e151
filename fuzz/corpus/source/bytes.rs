#!/bin/sh
ï»¿// personal_data ÿ
